namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTypeExistenceRuleTests : RuleTests
{
    [Fact]
    public void Known_types_are_fine() => ExpectValid("{ entity(iri: 1) { ...A ... on Website { url } ... { iri } } } fragment A on Customer { iri }");

    [Fact]
    public void Scalars_exist_too() => ExpectValid("{ ... on String { a } }");

    [Fact]
    public void Unknown_types_are_suggested() => ExpectErrors(
        "{ ... on Custmer { iri } ...A } fragment A on Nowhere { iri }",
        """1:10: Unknown type "Custmer". Did you mean "Customer"?""",
        """1:47: Unknown type "Nowhere".""");
}
