namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadsMustNotFormCyclesRuleTests : RuleTests
{
    [Fact]
    public void A_fragment_spread_twice_is_no_cycle() => ExpectValid("{ customers { ...A ...B } } fragment A on Customer { ...B ...B } fragment B on Customer { iri }");

    [Fact]
    public void An_unknown_fragment_is_not_its_business() => ExpectValid("{ customers { ...A } } fragment A on Customer { ...Nowhere }");

    [Fact]
    public void A_fragment_that_spreads_itself() => ExpectErrors(
        "{ customers { ...A } } fragment A on Customer { iri ...A }",
        """1:53: Fragment "A" spreads itself.""");

    [Fact]
    public void Through_another() => ExpectErrors(
        "{ customers { ...A } } fragment A on Customer { ...B } fragment B on Customer { advisor { customers { ...A } } }",
        """1:49 1:103: Fragment "A" spreads itself through "B".""");

    [Fact]
    public void Through_several_and_in_two_ways() => ExpectErrors(
        "fragment A on Customer { ...B } fragment B on Customer { ...C } fragment C on Customer { ...A ...B }",
        """1:26 1:58 1:90: Fragment "A" spreads itself through "B", "C".""",
        """1:58 1:95: Fragment "B" spreads itself through "C".""");
}
