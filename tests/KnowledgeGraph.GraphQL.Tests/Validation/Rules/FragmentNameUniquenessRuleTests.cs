namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentNameUniquenessRuleTests : RuleTests
{
    [Fact]
    public void Different_names_are_fine() => ExpectValid("{ customers { ...A ...B } } fragment A on Customer { iri } fragment B on Customer { name }");

    [Fact]
    public void One_name_twice_is_ambiguous() => ExpectErrors(
        "{ customers { ...A } } fragment A on Customer { iri } fragment A on Customer { name }",
        """1:33 1:64: There are two fragments named "A".""");
}
