namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsRuleTests : RuleTests
{
    [Fact]
    public void Leaves_have_no_selection_and_objects_have_one() => ExpectValid("{ customers { iri segment advisor { iri } } touchpoints { __typename } party { iri } }");

    [Fact]
    public void Nothing_is_said_about_unknown_fields() => ExpectValid("{ nobody customers { nothing { at } } }");

    [Fact]
    public void Objects_interfaces_unions_and_lists_need_a_selection() => ExpectErrors(
        "{ customers party touchpoints entity(iri: 1) }",
        """1:3: Field "customers" of type "[Customer!]" must have a selection of subfields: write "customers { ... }".""",
        """1:13: Field "party" of type "Party" must have a selection of subfields: write "party { ... }".""",
        """1:19: Field "touchpoints" of type "[Touchpoint!]!" must have a selection of subfields: write "touchpoints { ... }".""",
        """1:31: Field "entity" of type "Entity" must have a selection of subfields: write "entity { ... }".""");

    [Fact]
    public void Scalars_and_enums_have_nothing_to_select() => ExpectErrors(
        "{ customers { age { years } segment { name } } }",
        """1:15: Field "age" must not have a selection, since type "Int" has no subfields.""",
        """1:29: Field "segment" must not have a selection, since type "Segment" has no subfields.""");
}
