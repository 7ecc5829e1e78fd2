using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class PrimitiveSubclassCheckTests
{
    [Fact]
    public void A_class_below_one_that_is_no_interface_is_found() => AssertFinds(
        "lib:Novel a owl:Class ; rdfs:subClassOf lib:Book .",
        "further.ttl:1:25: PCE-G03: lib:Novel lies below lib:Book, which is not polymorphic: declare kg:polymorphic true on lib:Book (breaking for clients), or use a concept instead of a class.");

    [Theory]
    [InlineData("lib:SubGenre a owl:Class ; rdfs:subClassOf lib:Genre .")]
    [InlineData("lib:Atlas a owl:Class ; rdfs:subClassOf lib:Work .")]
    [InlineData("lib:OldBook a owl:Class ; rdfs:subClassOf lib:Book . [ a owl:Restriction ; owl:onProperty lib:ofGenre ; owl:hasValue id:crime ] rdfs:subClassOf lib:OldBook .")]
    public void Concepts_interfaces_and_defined_classes_are_fine(string further) => AssertFinds(further);
}
