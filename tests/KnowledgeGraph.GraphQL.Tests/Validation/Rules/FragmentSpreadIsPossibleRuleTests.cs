namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadIsPossibleRuleTests : RuleTests
{
    [Fact]
    public void In_an_object() => ExpectValid("{ customers { ... on Customer { iri } ... on Entity { iri } ... on Party { iri } ...E } } fragment E on Entity { iri }");

    [Fact]
    public void In_an_interface() => ExpectValid("{ entity(iri: 1) { ... on Customer { iri } ... on Party { iri } ... on Touchpoint { __typename } ... on Entity { iri } } }");

    [Fact]
    public void An_interface_that_implements_the_one_around_even_if_no_object_is_of_it() => ExpectValid("{ entity(iri: 1) { ... on Place { iri } } }");

    [Fact]
    public void In_a_union() => ExpectValid("{ touchpoints { ... on Branch { city } ... on Entity { iri } } }");

    [Fact]
    public void Nothing_is_said_about_unknown_types() => ExpectValid("{ customers { ... on Nowhere { a } ...Nothing } nobody { ... on Customer { iri } } }");

    [Fact]
    public void Objects_of_other_types() => ExpectErrors(
        "{ customers { ... on Website { url } ...T } } fragment T on Touchpoint { __typename }",
        """1:15: Fragment cannot be spread here: no object is both of type "Customer" and of type "Website".""",
        """1:38: Fragment "T" cannot be spread here: no object is both of type "Customer" and of type "Touchpoint".""");

    [Fact]
    public void Interfaces_and_unions_without_a_common_object() => ExpectErrors(
        "{ party { ... on Touchpoint { __typename } ... on Branch { city } } touchpoints { ... on Party { iri } } }",
        """1:11: Fragment cannot be spread here: no object is both of type "Party" and of type "Touchpoint".""",
        """1:44: Fragment cannot be spread here: no object is both of type "Party" and of type "Branch".""",
        """1:83: Fragment cannot be spread here: no object is both of type "Touchpoint" and of type "Party".""");
}
