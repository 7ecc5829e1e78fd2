using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.5.</summary>
public sealed class PropertyPairComponentsTests
{
    [Fact]
    public void Values_that_only_one_of_two_equal_properties_has_are_found() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:equals lib:q ]",
        "id:x lib:p 1 , 2 ; lib:q 2 , 3 .",
        "Equals: The value 1 of lib:p is no value of lib:q: the two must have the same values.",
        "Equals: The value 3 of lib:q is none of lib:p: the two must have the same values.");

    [Fact]
    public void A_value_that_disjoint_properties_share_is_found() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:disjoint lib:q ]",
        "id:x lib:p 1 , 2 ; lib:q 2 .",
        "Disjoint: The value 2 of lib:p is also one of lib:q: the two may have no value in common.");

    [Theory]
    [InlineData("sh:lessThan", "5", "LessThan: The value 5 of lib:p must be less than 5, which is the value of lib:q.")]
    [InlineData("sh:lessThanOrEquals", "6", "LessThanOrEquals: The value 6 of lib:p must be at most 5, which is the value of lib:q.")]
    [InlineData("sh:lessThan", "\"a\"", "LessThan: The value \"a\" of lib:p must be less than 5, which is the value of lib:q.")]
    public void A_value_that_is_not_less_is_found(string constraint, string value, string expected) =>
        AssertFinds($"sh:property [ sh:path lib:p ; {constraint} lib:q ]", $"id:x lib:p {value} ; lib:q 5 .", expected);

    [Fact]
    public void Without_a_value_to_compare_with_everything_conforms() =>
        AssertConforms("sh:property [ sh:path lib:p ; sh:lessThan lib:q ]", "id:x lib:p 5 .");
}
