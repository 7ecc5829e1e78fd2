namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionsRuleTests : RuleTests
{
    [Fact]
    public void Fields_of_objects_interfaces_and_aliases() => ExpectValid("{ customers { iri called: name } entity(iri: 1) { __typename name } party { email } __schema { types { name } } }");

    [Fact]
    public void A_union_has_a_typename_only() => ExpectValid("{ touchpoints { __typename ... on Website { url } } }");

    [Fact]
    public void Nothing_is_said_about_a_type_that_does_not_exist() => ExpectValid("{ ... on Nobody { anything } }");

    [Fact]
    public void Nothing_is_said_below_an_unknown_field() => ExpectErrors(
        "{ nobody { anything } }",
        """1:3: Cannot query field "nobody" on type "Query".""");

    [Fact]
    public void A_misspelt_field_is_suggested() => ExpectErrors(
        "{ customers { nam ibi } }",
        """1:15: Cannot query field "nam" on type "Customer". Did you mean "name"?""",
        """1:19: Cannot query field "ibi" on type "Customer". Did you mean "iri"?""");

    [Fact]
    public void The_alias_does_not_help() => ExpectErrors(
        "{ customers { name: fame } }",
        """1:15: Cannot query field "fame" on type "Customer". Did you mean "name"?""");

    [Fact]
    public void A_field_of_a_more_special_type_is_suggested_in_a_fragment() => ExpectErrors(
        "{ entity(iri: 1) { email } touchpoints { url } party { age } }",
        """1:20: Cannot query field "email" on type "Entity". Did you mean to use a fragment on "Advisor" or "Customer"?""",
        """1:42: Cannot query field "url" on type "Touchpoint". Did you mean to use a fragment on "Website"?""",
        """1:56: Cannot query field "age" on type "Party". Did you mean to use a fragment on "Customer"?""");

    [Fact]
    public void A_union_has_no_fields() => ExpectErrors(
        "{ touchpoints { name } }",
        """1:17: Cannot query field "name" on type "Touchpoint". Did you mean to use a fragment on "Website" or "Branch"?""");

    [Fact]
    public void Introspection_begins_at_queries_only() => ExpectErrors(
        "mutation { __schema { types { name } } }",
        """1:12: Cannot query field "__schema" on type "Mutation".""");

    [Fact]
    public void Fragments_and_introspection_types_are_looked_into() => ExpectErrors(
        """{ __type(name: "A") { nmae ...F } } fragment F on __Type { kinds }""",
        """1:23: Cannot query field "nmae" on type "__Type". Did you mean "name"?""",
        """1:60: Cannot query field "kinds" on type "__Type". Did you mean "kind"?""");
}
