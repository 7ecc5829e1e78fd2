namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests : RuleTests
{
    [Fact]
    public void Objects_interfaces_and_unions_have_fields() => ExpectValid("{ ...A ...B ...C } fragment A on Query { __typename } fragment B on Entity { iri } fragment C on Touchpoint { __typename }");

    [Fact]
    public void Nothing_is_said_about_unknown_types() => ExpectValid("{ ... on Nowhere { a } }");

    [Fact]
    public void Scalars_enums_and_input_objects_have_none() => ExpectErrors(
        "{ ... on Int { a } ...B ...C } fragment B on Segment { b } fragment C on IntFilter { eq }",
        """1:10: Fragment cannot condition on type "Int": it is no object, interface or union.""",
        """1:46: Fragment "B" cannot condition on type "Segment": it is no object, interface or union.""",
        """1:74: Fragment "C" cannot condition on type "IntFilter": it is no object, interface or union.""");
}
