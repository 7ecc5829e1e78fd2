namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsesDefinedRuleTests : RuleTests
{
    [Fact]
    public void Uses_in_operations_fragments_objects_lists_and_directives() => ExpectValid("query A($a: Int, $b: ID, $c: Boolean!) { customers(first: $a) { ...F @include(if: $c) } } fragment F on Customer { interactions(where: { and: [{ at: $b }] }) { iri } }");

    [Fact]
    public void Uses_in_an_operation() => ExpectErrors(
        "query A { customers(first: $a) { iri @skip(if: $b) } }",
        """1:28 1:1: Variable "$a" is not defined by operation "A".""",
        """1:48 1:1: Variable "$b" is not defined by operation "A".""");

    [Fact]
    public void An_anonymous_operation() => ExpectErrors(
        "{ customers(first: $a) { iri } }",
        """1:20 1:1: Variable "$a" is not defined.""");

    [Fact]
    public void Uses_in_a_fragment_are_told_for_each_operation() => ExpectErrors(
        "query A($a: ID) { customers { ...F } } query B { customers { ...F } } query C { customers { ...F } } fragment F on Customer { interactions(where: { at: $a }) { iri } }",
        """1:153 1:40: Variable "$a" is not defined by operation "B".""",
        """1:153 1:71: Variable "$a" is not defined by operation "C".""");
}
