namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariablesUsedRuleTests : RuleTests
{
    [Fact]
    public void Uses_anywhere_count() => ExpectValid("query A($a: Int, $b: ID, $c: Boolean!) { customers(first: $a) { ...F @include(if: $c) } } fragment F on Customer { interactions(where: { and: [{ at: $b }] }) { iri } }");

    [Fact]
    public void Variables_that_nothing_uses() => ExpectErrors(
        "query A($a: Int, $b: Int) { customers(first: $b) { iri } } query B($c: Int = 1) { ...F } fragment F on Query { party { iri } }",
        """1:9: Variable "$a" is never used in operation "A".""",
        """1:68: Variable "$c" is never used in operation "B".""");

    [Fact]
    public void A_use_in_a_fragment_of_another_operation_does_not_count() => ExpectErrors(
        "query A($a: ID) { customers { ...F } } query B($a: ID) { party { iri } } fragment F on Customer { interactions(where: { at: $a }) { iri } }",
        """1:48: Variable "$a" is never used in operation "B".""");

    [Fact]
    public void An_anonymous_operation() => ExpectErrors(
        "query ($a: Int) { party { iri } }",
        """1:8: Variable "$a" is never used.""");
}
