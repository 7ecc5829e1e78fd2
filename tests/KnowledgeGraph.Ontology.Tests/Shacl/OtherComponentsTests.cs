using KnowledgeGraph.Rdf;
using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.8.</summary>
public sealed class OtherComponentsTests
{
    [Theory]
    [InlineData("sh:hasValue id:b", "HasValue: id:x must have id:b among the values of lib:p.")]
    [InlineData("sh:in ( id:b id:c )", "In: The value id:a of lib:p must be one of id:b, id:c.")]
    [InlineData("sh:in ( 1 2 3 4 5 6 7 8 9 10 )", "In: The value id:a of lib:p must be one of 1, 2, 3, 4, 5, 6, 7, 8 and 2 more.")]
    public void A_value_that_is_not_listed_is_found(string constraint, string expected) =>
        AssertFinds($"sh:property [ sh:path lib:p ; {constraint} ]", "id:x lib:p id:a .", expected);

    [Theory]
    [InlineData("sh:hasValue id:a")]
    [InlineData("sh:in ( id:a id:c )")]
    public void A_value_that_is_listed_conforms(string constraint) => AssertConforms($"sh:property [ sh:path lib:p ; {constraint} ]", "id:x lib:p id:a .");

    [Fact]
    public void A_property_that_a_closed_shape_does_not_describe_is_found()
    {
        const string Shape = "sh:closed true ; sh:ignoredProperties ( rdf:type ) ; sh:property [ sh:path lib:p ]";
        const string Data = "id:x a lib:Book ; lib:p 1 ; lib:q 2 .";
        AssertFinds(Shape, Data, "Closed: id:x may not have lib:q: the shape is closed.");
        Assert.Equal(new PredicatePath(Library.Lib("q")), Assert.Single(Validate(Shape, Data).Results).Path);
    }
}
