namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests : RuleTests
{
    [Fact]
    public void Values_of_all_kinds() => ExpectValid("""
        query A($d: Direction = ASC, $f: IntFilter = { in: [1, 2], isNull: false }) {
          customers(segment: PRIVATE, first: 3) { name(lang: ["de", "en"]) interactions(where: { depth: $f }, orderBy: { depth: $d }) { iri } }
          search(text: null, near: [[1, 2.5e1], null, [null]]) { iri }
          touchpoint(ref: { iri: 17 }) { __typename }
        }
        """);

    [Fact]
    public void One_value_stands_for_a_list_of_one() => ExpectValid("""{ search(near: 1.5) { iri } customers { name(lang: "de") interactions(where: { and: { depth: { in: 3 } } }) { iri } } }""");

    [Fact]
    public void Nothing_is_said_where_no_type_is_known() => ExpectValid("""{ nobody(a: 1) customers(nothing: "a") { iri } }""");

    [Fact]
    public void Scalars() => ExpectErrors(
        """{ customers(first: "3") { interactions(first: 3000000000) { iri } name(lang: [1, DE, true]) } search(text: 1.5, near: [["a"]]) { iri } customer(iri: 1.0) { iri @include(if: 1) } }""",
        """1:20: "3" is not an Int.""",
        "1:47: 3000000000 is outside the range of Int, -2147483648 to 2147483647.",
        "1:79: 1 is not a String.",
        "1:82: DE is not a String.",
        "1:86: true is not a String.",
        "1:108: 1.5 is not a String.",
        """1:121: "a" is not a Float.""",
        "1:150: 1.0 is not an ID.",
        "1:174: 1 is not a Boolean.");

    [Fact]
    public void Enums_are_suggested() => ExpectErrors(
        """{ customers(segment: "PRIVATE") { iri } a: customers(segment: PRIVTE) { iri } b: customers(segment: 1) { iri } }""",
        """1:22: "PRIVATE" is not a value of the enum "Segment". Did you mean "PRIVATE"?""",
        """1:63: "PRIVTE" is not a value of the enum "Segment". Did you mean "PRIVATE"?""",
        """1:101: 1 is not a value of the enum "Segment".""");

    [Fact]
    public void Null_where_a_value_is_needed() => ExpectErrors(
        "{ customers(first: null) { interactions(where: { depth: { in: [1, null] } }) { iri } } customer(iri: null) { iri } }",
        """1:20: A value of type "Int!" is expected, not null.""",
        """1:67: A value of type "Int!" is expected, not null.""",
        """1:102: A value of type "ID!" is expected, not null.""");

    [Fact]
    public void A_list_where_one_value_is_expected() => ExpectErrors(
        "{ customers(first: [1]) { iri } }",
        "1:20: [1] is not an Int.");

    [Fact]
    public void Something_else_where_an_object_is_expected() => ExpectErrors(
        """{ customers { interactions(where: "deep", orderBy: [1]) { iri } } search(text: { a: 1 }) { iri } }""",
        """1:35: An object of type "InteractionFilter" is expected, not "deep".""",
        """1:53: An object of type "Order" is expected, not 1.""",
        "1:80: { a: 1 } is not a String.");

    [Fact]
    public void Defaults_of_variables() => ExpectErrors(
        """query A($n: Int = "1", $s: [Segment!] = [PRIVATE, NONE]) { customers(first: $n) { iri } }""",
        """1:19: "1" is not an Int.""",
        """1:51: "NONE" is not a value of the enum "Segment".""");

    [Fact]
    public void Exactly_one_field_of_a_OneOf_input_object() => ExpectErrors(
        "query A($u: String) { touchpoint(ref: {}) { __typename } a: touchpoint(ref: { iri: 1, url: $u }) { __typename } b: touchpoint(ref: { url: null }) { __typename } c: touchpoint(ref: { iri: 1.5 }) { __typename } }",
        """1:39: Exactly one field of "TouchpointRef" must be given, not 0.""",
        """1:77: Exactly one field of "TouchpointRef" must be given, not 2.""",
        """1:132: The field "TouchpointRef.url" must not be null: it is the one that is given.""",
        "1:188: 1.5 is not an ID.");
}
