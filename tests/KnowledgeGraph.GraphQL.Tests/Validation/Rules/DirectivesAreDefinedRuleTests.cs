namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreDefinedRuleTests : RuleTests
{
    [Fact]
    public void Known_directives() => ExpectValid("""query A @onQuery { customers @include(if: true) { iri @skip(if: false) ...F @tagged(as: "a") } } fragment F on Customer { name }""");

    [Fact]
    public void Unknown_directives_are_suggested() => ExpectErrors(
        "query A @onQeury { customers @nowhere { iri @includ(if: true) } }",
        """1:9: Unknown directive "@onQeury". Did you mean "@onQuery"?""",
        """1:30: Unknown directive "@nowhere".""",
        """1:45: Unknown directive "@includ". Did you mean "@include"?""");

    [Fact]
    public void Those_of_a_schema_are_looked_at_too() => ExpectErrors(
        "type A @nowhere { b: Int @deprecated }",
        """1:8: Unknown directive "@nowhere".""");
}
