namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionMergingRuleTests : RuleTests
{
    [Fact]
    public void Identical_fields_merge() => ExpectValid("{ customers { iri iri } customers { iri name } }");

    [Fact]
    public void Identical_arguments_merge_in_any_order() => ExpectValid("{ customers(first: 1, segment: RETAIL) { iri } customers(segment: RETAIL, first: 1) { iri } }");

    [Fact]
    public void Identical_values_of_all_kinds_merge() => ExpectValid(""""query A($t: ID) { search(text: "a", near: [[1.5, 2], [null]]) { iri } search(near: [[1.5, 2], [null]], text: """a""") { iri } customers { interactions(where: {at: $t, depth: {eq: 1, isNull: true}}) { iri } interactions(where: {depth: {isNull: true, eq: 1}, at: $t}) { iri } } }"""");

    [Fact]
    public void Different_aliases_keep_them_apart() => ExpectValid("""{ customers { a: name(lang: "de") b: name(lang: "en") } }""");

    [Fact]
    public void Objects_of_different_types_never_meet() => ExpectValid("{ touchpoints { ... on Website { label: url } ... on Branch { label: city } } }");

    [Fact]
    public void Different_arguments_on_different_types_never_meet() => ExpectValid("""{ entity(iri: 1) { ... on Customer { name(lang: "de") } ... on Advisor { name } } }""");

    [Fact]
    public void Aliases_that_conflict() => ExpectErrors(
        "{ customers { name: email name } }",
        """1:15 1:27: Fields "customers.name" conflict because "email" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Arguments_that_conflict() => ExpectErrors(
        "query A($a: Int!, $b: Int!) { customers(first: 1) { iri } customers { iri } x: customers(first: $a) { iri } x: customers(first: $b) { iri } }",
        """1:31 1:59: Fields "customers" conflict because they have different arguments. Use different aliases on the fields to fetch both if this was intentional.""",
        """1:77 1:109: Fields "x" conflict because they have different arguments. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Each_kind_of_value_is_compared() => ExpectErrors(
        """{ a: search(text: "a") { iri } a: search(text: "b") { iri } b: search(near: [1]) { iri } b: search(near: [1, 2]) { iri } c: touchpoint(ref: {iri: 1}) { __typename } c: touchpoint(ref: {url: "1"}) { __typename } }""",
        """1:3 1:32: Fields "a" conflict because they have different arguments. Use different aliases on the fields to fetch both if this was intentional.""",
        """1:61 1:90: Fields "b" conflict because they have different arguments. Use different aliases on the fields to fetch both if this was intentional.""",
        """1:122 1:166: Fields "c" conflict because they have different arguments. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Fields_below_are_merged_too() => ExpectErrors(
        "{ customers { advisor { x: name } } ...F } fragment F on Query { customers { advisor { x: email } } }",
        """1:25 1:88: Fields "customers.advisor.x" conflict because "name" and "email" are different fields. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void An_interface_meets_all_its_types() => ExpectErrors(
        "{ entity(iri: 1) { x: name ... on Customer { x: iri } } }",
        """1:20 1:46: Fields "entity.x" conflict because they return conflicting types "String" and "ID!". Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Values_of_one_name_have_one_type_even_if_they_never_meet() => ExpectErrors(
        "{ touchpoints { ... on Website { x: url } ... on Branch { x: seats } } }",
        """1:34 1:59: Fields "touchpoints.x" conflict because they return conflicting types "String" and "Int". Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Null_or_not_is_a_difference_of_type() => ExpectErrors(
        "{ entity(iri: 1) { ... on Customer { x: isHousehold } ... on Website { x: name } } }",
        """1:38 1:72: Fields "entity.x" conflict because they return conflicting types "Boolean!" and "String". Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void A_list_and_a_single_value_differ() => ExpectErrors(
        "{ entity(iri: 1) { ... on Customer { x: advisor { iri } } ... on Advisor { x: customers { iri } } } }",
        """1:38 1:76: Fields "entity.x" conflict because they return conflicting types "Advisor" and "[Customer!]!". Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Shapes_below_different_objects_are_compared() => ExpectErrors(
        "{ entity(iri: 1) { ... on Customer { x: interactions { y: depth } } ... on Advisor { x: customers { y: email } } } }",
        """1:56 1:101: Fields "entity.x.y" conflict because they return conflicting types "Int!" and "String". Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void A_conflict_in_a_fragment_is_told_once() => ExpectErrors(
        "query A { customers { ...F } } query B { customers { ...F } } fragment F on Customer { x: name x: email }",
        """1:88 1:96: Fields "customers.x" conflict because "name" and "email" are different fields. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void A_fragment_that_nothing_uses_is_compared_too() => ExpectErrors(
        "fragment F on Customer { x: name x: email }",
        """1:26 1:34: Fields "x" conflict because "name" and "email" are different fields. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Unknown_fields_have_no_type_to_conflict() => ExpectErrors(
        "{ customers { x: nobody x: name } }",
        """1:15 1:25: Fields "customers.x" conflict because "nobody" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional.""");

    [Fact]
    public void Fragments_in_a_cycle_are_looked_at_once() => ExpectValid("{ customers { ...F } } fragment F on Customer { name ...G } fragment G on Customer { name ...F }");
}
