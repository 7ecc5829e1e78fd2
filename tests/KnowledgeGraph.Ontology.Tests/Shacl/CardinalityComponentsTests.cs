using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.2.</summary>
public sealed class CardinalityComponentsTests
{
    [Fact]
    public void Too_few_values_are_found() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:minCount 2 ]", "id:x lib:p 1 .", "MinCount: id:x has 1 value of lib:p, at least 2 needed: add 1.");

    [Fact]
    public void Too_many_values_are_found() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:maxCount 1 ]", "id:x lib:p 1 , 2 , 3 .", "MaxCount: id:x has 3 values of lib:p, at most 1 allowed: remove 2.");

    [Fact]
    public void A_number_in_between_conforms() => AssertConforms("sh:property [ sh:path lib:p ; sh:minCount 1 ; sh:maxCount 2 ]", "id:x lib:p 1 , 2 .");

    [Fact]
    public void A_value_that_is_reached_in_two_ways_counts_once() =>
        AssertConforms("sh:property [ sh:path ( lib:p lib:q ) ; sh:maxCount 1 ]", "id:x lib:p id:a , id:b . id:a lib:q id:c . id:b lib:q id:c .");
}
