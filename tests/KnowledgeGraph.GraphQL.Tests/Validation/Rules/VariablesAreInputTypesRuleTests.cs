namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests : RuleTests
{
    [Fact]
    public void Scalars_enums_input_objects_and_lists_of_them() => ExpectValid("query A($a: ID!, $b: Segment, $c: [[InteractionFilter!]!]!) { party { iri } }");

    [Fact]
    public void Output_types_cannot_be_given() => ExpectErrors(
        "query A($a: Customer, $b: [Party!]!, $c: Touchpoint!) { party { iri } }",
        """1:13: Variable "$a" cannot be of type "Customer", which is not an input type.""",
        """1:27: Variable "$b" cannot be of type "[Party!]!", which is not an input type.""",
        """1:42: Variable "$c" cannot be of type "Touchpoint!", which is not an input type.""");

    [Fact]
    public void Unknown_types_are_suggested() => ExpectErrors(
        "query A($a: [IntFiler!], $b: Nowhere) { party { iri } }",
        """1:13: Unknown type "IntFiler". Did you mean "IntFilter"?""",
        """1:30: Unknown type "Nowhere".""");
}
