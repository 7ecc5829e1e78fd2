namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreInValidLocationsRuleTests : RuleTests
{
    [Fact]
    public void Where_they_belong() => ExpectValid("""query A($a: Int @onVariable) @onQuery { customers(first: $a) @skip(if: true) { ... @include(if: true) { iri } ...F @tagged(as: "a") } } fragment F on Customer { name @tagged(as: "b") }""");

    [Fact]
    public void Nothing_is_said_about_unknown_directives() => ExpectValid("{ customers @nowhere { iri } }");

    [Fact]
    public void Misplaced_in_an_operation() => ExpectErrors(
        "query A($a: Int @skip(if: true)) @include(if: true) { customers(first: $a) @onQuery { ...F @onQuery ... @onQuery { iri } } } mutation B @onQuery { recordInteractions(input: []) { iri } } subscription C @onQuery { recorded { iri } } fragment F on Customer @onQuery { iri }",
        """1:17: Directive "@skip" may not be used on VARIABLE_DEFINITION.""",
        """1:34: Directive "@include" may not be used on QUERY.""",
        """1:76: Directive "@onQuery" may not be used on FIELD.""",
        """1:92: Directive "@onQuery" may not be used on FRAGMENT_SPREAD.""",
        """1:105: Directive "@onQuery" may not be used on INLINE_FRAGMENT.""",
        """1:137: Directive "@onQuery" may not be used on MUTATION.""",
        """1:203: Directive "@onQuery" may not be used on SUBSCRIPTION.""",
        """1:256: Directive "@onQuery" may not be used on FRAGMENT_DEFINITION.""");

    [Fact]
    public void Misplaced_in_a_schema() => ExpectErrors(
        """
        schema @onQuery { query: Query }
        scalar A @onQuery
        type B @onQuery { c(d: Int @onQuery): Int @onQuery }
        interface E @onQuery { f: Int }
        union G @onQuery = B
        enum H @onQuery { I @onQuery }
        input J @onQuery { k: Int @onQuery }
        directive @l(m: Int @onQuery) on FIELD
        """,
        """1:8: Directive "@onQuery" may not be used on SCHEMA.""",
        """2:10: Directive "@onQuery" may not be used on SCALAR.""",
        """3:8: Directive "@onQuery" may not be used on OBJECT.""",
        """3:28: Directive "@onQuery" may not be used on ARGUMENT_DEFINITION.""",
        """3:43: Directive "@onQuery" may not be used on FIELD_DEFINITION.""",
        """4:13: Directive "@onQuery" may not be used on INTERFACE.""",
        """5:9: Directive "@onQuery" may not be used on UNION.""",
        """6:8: Directive "@onQuery" may not be used on ENUM.""",
        """6:21: Directive "@onQuery" may not be used on ENUM_VALUE.""",
        """7:9: Directive "@onQuery" may not be used on INPUT_OBJECT.""",
        """7:27: Directive "@onQuery" may not be used on INPUT_FIELD_DEFINITION.""",
        """8:21: Directive "@onQuery" may not be used on ARGUMENT_DEFINITION.""");
}
