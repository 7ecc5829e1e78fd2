using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.1.</summary>
public sealed class ValueTypeComponentsTests
{
    [Theory]
    [InlineData("id:x lib:ofWork id:emma . id:emma a lib:Novel . lib:Novel rdfs:subClassOf lib:Book .")]
    [InlineData("id:x lib:ofWork id:emma . id:emma a lib:Book .")]
    [InlineData("id:x lib:title \"Emma\" .")]
    public void A_value_of_the_class_or_below_conforms(string data) => AssertConforms("sh:property [ sh:path lib:ofWork ; sh:class lib:Book ]", data);

    [Fact]
    public void A_value_of_another_class_is_found() => AssertFinds(
        "sh:property [ sh:path lib:ofWork ; sh:class lib:Book ]",
        "id:x lib:ofWork id:emma , \"Emma\" .",
        "Class: The value id:emma of lib:ofWork is no lib:Book: give it that class, or link something of that class.",
        "Class: The value \"Emma\" of lib:ofWork is no lib:Book: give it that class, or link something of that class.");

    [Theory]
    [InlineData("xsd:integer", "5")]
    [InlineData("xsd:string", "\"a\"")]
    [InlineData("rdf:langString", "\"a\"@en")]
    [InlineData("lib:shelfMark", "\"A 5\"^^lib:shelfMark")]
    public void A_literal_of_the_datatype_conforms(string type, string value) =>
        AssertConforms($"sh:property [ sh:path lib:p ; sh:datatype {type} ]", $"id:x lib:p {value} .");

    [Theory]
    [InlineData("5.5", "Datatype: The value 5.5 of lib:p is no xsd:integer: write a value of that datatype.")]
    [InlineData("id:y", "Datatype: The value id:y of lib:p is no xsd:integer: write a value of that datatype.")]
    [InlineData("\"five\"^^xsd:integer", "Datatype: The value five of lib:p is no xsd:integer: \"five\" can't be read as one.")]
    public void A_literal_that_is_not_of_the_datatype_is_found(string value, string expected) =>
        AssertFinds("sh:property [ sh:path lib:p ; sh:datatype xsd:integer ]", $"id:x lib:p {value} .", expected);

    [Theory]
    [InlineData("sh:IRI", "[]", "NodeKind: The value [ ] of lib:p must be an IRI.")]
    [InlineData("sh:BlankNodeOrIRI", "5", "NodeKind: The value 5 of lib:p must be an IRI or a blank node.")]
    [InlineData("sh:Literal", "id:y", "NodeKind: The value id:y of lib:p must be a literal.")]
    [InlineData("sh:IRIOrLiteral", "[]", "NodeKind: The value [ ] of lib:p must be an IRI or a literal.")]
    public void A_value_of_another_kind_is_found(string kind, string value, string expected) =>
        AssertFinds($"sh:property [ sh:path lib:p ; sh:nodeKind {kind} ]", $"id:x lib:p {value} .", expected);
}
