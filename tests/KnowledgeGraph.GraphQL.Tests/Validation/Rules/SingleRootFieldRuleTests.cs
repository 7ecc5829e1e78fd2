namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleRootFieldRuleTests : RuleTests
{
    [Fact]
    public void One_field_is_right() => ExpectValid("subscription A { recorded { iri depth } }");

    [Fact]
    public void The_same_field_twice_is_one() => ExpectValid("subscription A { recorded { iri } ...F } fragment F on Subscription { recorded { depth } }");

    [Fact]
    public void A_fragment_of_another_type_selects_nothing() => ExpectValid("subscription A { recorded { iri } ... on Query { party { iri } } }");

    [Fact]
    public void Conditions_below_the_root_are_fine() => ExpectValid("subscription A($deep: Boolean!) { recorded { iri depth @include(if: $deep) } }");

    [Fact]
    public void A_query_may_select_many() => ExpectValid("{ party { iri } customers { iri } __typename }");

    [Fact]
    public void Two_fields_are_too_many() => ExpectErrors(
        "subscription A { recorded { iri } moved { iri } }",
        """1:35: The subscription "A" must select only one field at its root.""");

    [Fact]
    public void An_anonymous_subscription_is_held_to_it_too() => ExpectErrors(
        "subscription { recorded { iri } other: recorded { iri } }",
        "1:33: The subscription must select only one field at its root.");

    [Fact]
    public void Fields_are_counted_through_fragments() => ExpectErrors(
        "subscription A { ...F } fragment F on Subscription { recorded { iri } ... { moved { iri } } ...F }",
        """1:77: The subscription "A" must select only one field at its root.""");

    [Fact]
    public void An_introspection_field_is_no_event() => ExpectErrors(
        "subscription A { __typename }",
        """1:18: The subscription "A" must not select an introspection field at its root.""");

    [Fact]
    public void Conditions_at_the_root_are_refused() => ExpectErrors(
        "subscription A($a: Boolean!) { recorded @skip(if: $a) { iri } ... @include(if: $a) { moved { iri } } }",
        """1:41: "@skip" must not be used at the root of a subscription.""",
        """1:67: "@include" must not be used at the root of a subscription.""",
        """1:86: The subscription "A" must select only one field at its root.""");
}
