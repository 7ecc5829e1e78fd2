namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariableUniquenessRuleTests : RuleTests
{
    [Fact]
    public void Different_names_and_different_operations() => ExpectValid("query A($a: Int, $b: Int) { customers(first: $a) { iri } } query B($a: Int) { customers(first: $a) { iri } }");

    [Fact]
    public void One_name_twice_whatever_the_type() => ExpectErrors(
        "query A($a: Int, $b: Int, $a: Int, $a: String) { customers(first: $a) { iri } }",
        """1:9 1:27 1:36: There are 3 variables named "$a".""");
}
