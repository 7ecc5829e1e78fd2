using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class RangeCheckTests
{
    private const string Data = "lib:x a owl:DatatypeProperty ; rdfs:domain lib:Work ; ";
    private const string Object = "lib:x a owl:ObjectProperty ; rdfs:domain lib:Work ; ";

    [Theory]
    [InlineData(Data + "rdfs:range xsd:date .", "55", "lib:x has the range xsd:date, which not every store and reasoner knows: use xsd:dateTime with an offset.")]
    [InlineData(Data + "rdfs:range xsd:duration .", "55", "lib:x has the range xsd:duration, which not every store and reasoner knows: use xsd:integer with the unit in the property's name.")]
    [InlineData(Data + "rdfs:range xsd:int .", "55", "lib:x has the range xsd:int, which not every store and reasoner knows: use xsd:integer.")]
    [InlineData(Data + "rdfs:range lib:Work .", "55", "lib:x is a datatype property with the class lib:Work as range: make it an owl:ObjectProperty, or name a datatype.")]
    [InlineData(Object + "rdfs:range xsd:string .", "53", "lib:x is an object property with the datatype xsd:string as range: make it an owl:DatatypeProperty, or name a class.")]
    [InlineData(Object + "rdfs:range lib:Work, lib:Branch .", "53", "lib:x has the ranges lib:Work, lib:Branch: a value would have to be all of them. Keep one, or a class above them.")]
    [InlineData(Object + "a owl:DatatypeProperty ; rdfs:range lib:Work .", "78", "lib:x is declared as owl:ObjectProperty and as owl:DatatypeProperty: keep one.")]
    [InlineData("lib:x a owl:ObjectProperty ; rdfs:domain lib:Work .", "1", "lib:x has no range: declare rdfs:range.")]
    public void A_range_that_does_not_fit_is_found(string further, string column, string message) => AssertFinds(further, $"further.ttl:1:{column}: RANGE: {message}");
}
