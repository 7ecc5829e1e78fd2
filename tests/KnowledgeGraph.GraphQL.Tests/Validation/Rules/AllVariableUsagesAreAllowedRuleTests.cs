namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsagesAreAllowedRuleTests : RuleTests
{
    [Fact]
    public void The_same_type_or_a_stricter_one() => ExpectValid("query A($a: ID!, $b: Int!, $c: [String!]!, $d: [Int!]) { customer(iri: $a) { hasSeen(touchpoint: $a, atLeast: $b) name(lang: $c) interactions(where: { depth: { in: $d, eq: $b } }) { iri } } }");

    [Fact]
    public void A_default_of_the_variable_makes_up_for_null() => ExpectValid("query A($a: ID = 1) { customer(iri: $a) { iri } }");

    [Fact]
    public void A_default_of_the_place_makes_up_for_null() => ExpectValid("query A($a: Int) { customers(first: $a) { iri } }");

    [Fact]
    public void Undefined_variables_and_unknown_types_are_not_its_business() => ExpectValid("query A($a: Nowhere) { customers(first: $b) { iri } customer(iri: $a) { iri } }");

    [Fact]
    public void Another_type() => ExpectErrors(
        "query A($a: String, $b: [Int], $c: Int) { customers(first: $a) { name(lang: $c) } x: customers(first: $b) { iri } }",
        """1:9 1:60: Variable "$a" of type "String" is used where a value of type "Int!" is expected.""",
        """1:21 1:103: Variable "$b" of type "[Int]" is used where a value of type "Int!" is expected.""",
        """1:32 1:77: Variable "$c" of type "Int" is used where a value of type "[String!]" is expected.""");

    [Fact]
    public void Null_where_none_may_be() => ExpectErrors(
        "query A($a: ID, $b: [String], $n: ID = null) { customer(iri: $a) { name(lang: $b) } x: customer(iri: $n) { iri } }",
        """1:9 1:62: Variable "$a" of type "ID" is used where a value of type "ID!" is expected.""",
        """1:17 1:79: Variable "$b" of type "[String]" is used where a value of type "[String!]" is expected.""",
        """1:31 1:102: Variable "$n" of type "ID" is used where a value of type "ID!" is expected.""");

    [Fact]
    public void An_item_of_a_list_has_no_default() => ExpectErrors(
        "query A($a: String) { customers { name(lang: [$a]) } }",
        """1:9 1:47: Variable "$a" of type "String" is used where a value of type "String!" is expected.""");

    [Fact]
    public void Uses_in_fragments() => ExpectErrors(
        "query A($a: String) { customers { ...F } } fragment F on Customer { interactions(where: { at: $a }) { iri } }",
        """1:9 1:95: Variable "$a" of type "String" is used where a value of type "ID" is expected.""");

    [Fact]
    public void The_field_of_a_OneOf_input_object_must_not_be_null() => ExpectErrors(
        "query A($a: ID, $b: ID!, $c: ID = 1) { touchpoint(ref: { iri: $a }) { __typename } x: touchpoint(ref: { iri: $b }) { __typename } y: touchpoint(ref: { iri: $c }) { __typename } }",
        """1:9 1:63: Variable "$a" is of type "ID", but must be non-null to be used in the OneOf input object "TouchpointRef".""",
        """1:26 1:157: Variable "$c" is of type "ID", but must be non-null to be used in the OneOf input object "TouchpointRef".""");
}
