namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentNamesRuleTests : RuleTests
{
    [Fact]
    public void Known_arguments_of_fields_and_directives() => ExpectValid("""{ customers(first: 1, segment: RETAIL) { iri @include(if: true) @tagged(as: "a") } }""");

    [Fact]
    public void Nothing_is_said_about_unknown_fields_and_directives() => ExpectValid("{ nobody(a: 1) customers { iri @nowhere(a: 1) } }");

    [Fact]
    public void Unknown_arguments_are_suggested() => ExpectErrors(
        """{ customers(frist: 1) { name(lng: "de") nothing: iri(x: 1) } }""",
        """1:13: Unknown argument "frist" on field "Query.customers". Did you mean "first"?""",
        """1:30: Unknown argument "lng" on field "Customer.name". Did you mean "lang"?""",
        """1:54: Unknown argument "x" on field "Customer.iri".""");

    [Fact]
    public void Unknown_arguments_of_directives() => ExpectErrors(
        "query A @onQuery(x: 1) { customers { iri @skip(unless: true) } }",
        """1:18: Unknown argument "x" on directive "@onQuery".""",
        """1:48: Unknown argument "unless" on directive "@skip".""");
}
