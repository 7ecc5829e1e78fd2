namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsMustBeUsedRuleTests : RuleTests
{
    [Fact]
    public void Fragments_that_operations_reach() => ExpectValid("{ customers { ...A } } fragment A on Customer { ...B } fragment B on Customer { iri }");

    [Fact]
    public void Fragments_that_no_operation_reaches() => ExpectErrors(
        "{ customers { iri } } fragment A on Customer { ...B } fragment B on Customer { iri }",
        """1:23: Fragment "A" is never used.""",
        """1:55: Fragment "B" is never used.""");
}
