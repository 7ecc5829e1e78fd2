namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTargetDefinedRuleTests : RuleTests
{
    [Fact]
    public void The_fragment_may_stand_anywhere() => ExpectValid("fragment A on Customer { iri } { customers { ...A ...B } } fragment B on Customer { iri }");

    [Fact]
    public void Unknown_fragments_are_suggested() => ExpectErrors(
        "{ customers { ...Persn ... on Customer { ...Nothing } } } fragment Person on Customer { iri }",
        """1:18: Unknown fragment "Persn". Did you mean "Person"?""",
        """1:45: Unknown fragment "Nothing".""");
}
