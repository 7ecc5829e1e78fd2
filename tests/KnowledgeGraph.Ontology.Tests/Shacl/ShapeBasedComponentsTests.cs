using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.7.</summary>
public sealed class ShapeBasedComponentsTests
{
    private const string OfBook = "sh:qualifiedValueShape [ sh:class lib:Book ]";
    private const string Data = "id:x lib:p id:a , id:b , id:c . id:a a lib:Book . id:b a lib:Book . id:c a lib:Loan .";

    [Fact]
    public void A_node_that_is_not_as_another_shape_says_is_found_with_the_reason() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:node [ sh:property [ sh:path lib:q ; sh:minCount 1 ] ] ]",
        "id:x lib:p id:y .",
        "Node: The value id:y of lib:p is not as it should be. id:y has 0 values of lib:q, at least 1 needed: add 1.");

    [Fact]
    public void Properties_of_values_are_looked_at_in_place() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:property [ sh:path lib:q ; sh:minCount 1 ] ]",
        "id:x lib:p id:y .",
        "MinCount: id:y has 0 values of lib:q, at least 1 needed: add 1.");

    [Theory]
    [InlineData("sh:qualifiedMinCount 3", "QualifiedMinCount: id:x has 2 values of lib:p that are as the shape says, at least 3 needed.")]
    [InlineData("sh:qualifiedMaxCount 1", "QualifiedMaxCount: id:x has 2 values of lib:p that are as the shape says, at most 1 allowed.")]
    public void Values_of_a_kind_are_counted(string count, string expected) => AssertFinds($"sh:property [ sh:path lib:p ; {OfBook} ; {count} ]", Data, expected);

    [Fact]
    public void With_disjoint_siblings_a_value_counts_for_one_of_them_only() => AssertFinds(
        $"sh:property [ sh:path lib:p ; {OfBook} ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true ] , "
            + "[ sh:path lib:p ; sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true ]",
        Data,
        "QualifiedMinCount: id:x has 0 values of lib:p that are as the shape says, at least 1 needed.");
}
