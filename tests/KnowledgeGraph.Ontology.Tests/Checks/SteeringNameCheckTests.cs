using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class SteeringNameCheckTests
{
    [Theory]
    [InlineData("lib:fee kg:personaldata \"personal\" .", "further.ttl:1:9: KG-NAME: kg:personaldata: did you mean kg:personalData?")]
    [InlineData("lib:fee kg:fluffy true .", "further.ttl:1:9: KG-NAME: kg:fluffy is no annotation that steers anything: remove it, or name it in the ontology's own namespace.")]
    [InlineData("kg:polymorfic a owl:AnnotationProperty .", "further.ttl:1:15: KG-NAME: kg:polymorfic: did you mean kg:polymorphic?")]
    public void A_name_that_steers_nothing_is_found(string further, string expected) => AssertFinds(further, expected);

    [Fact]
    public void Declaring_the_known_ones_is_fine() => AssertFinds("kg:polymorphic a owl:AnnotationProperty ; rdfs:comment \"An interface in the schema.\"@en .");
}
