namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldUniquenessRuleTests : RuleTests
{
    [Fact]
    public void Each_is_given_once() => ExpectValid("{ customers { interactions(where: { depth: { eq: 1 }, not: { depth: { eq: 2 } } }) { iri } } }");

    [Fact]
    public void A_field_given_twice_whatever_the_type() => ExpectErrors(
        "{ customers { interactions(where: { at: 1, depth: { eq: 1, eq: 2 }, at: 2 }) { iri } } nobody(a: { b: 1, b: 2 }) }",
        """1:37 1:69: The input field "at" is given 2 times.""",
        """1:53 1:60: The input field "eq" is given 2 times.""",
        """1:100 1:106: The input field "b" is given 2 times.""");
}
