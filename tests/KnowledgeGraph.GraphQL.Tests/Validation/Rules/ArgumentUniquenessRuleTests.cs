namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentUniquenessRuleTests : RuleTests
{
    [Fact]
    public void Each_is_given_once() => ExpectValid("""{ customers(first: 1, segment: RETAIL) { name(lang: "de") @skip(if: true) } }""");

    [Fact]
    public void An_argument_given_twice() => ExpectErrors(
        "{ customers(first: 1, segment: RETAIL, first: 2, first: 3) { iri @include(if: true, if: false) } }",
        """1:13 1:40 1:50: The argument "first" is given 3 times.""",
        """1:75 1:85: The argument "if" is given 2 times.""");
}
