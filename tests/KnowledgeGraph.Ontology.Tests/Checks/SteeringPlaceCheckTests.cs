using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class SteeringPlaceCheckTests
{
    [Theory]
    [InlineData("lib:fee kg:polymorphic true .", "further.ttl:1:9: KG-PLACE: kg:polymorphic is for classes, and lib:fee is none.")]
    [InlineData("lib:Work kg:indexed \"text\" .", "further.ttl:1:10: KG-PLACE: kg:indexed is for object and datatype properties, and lib:Work is none.")]
    [InlineData("id:crime kg:hidden true .", "further.ttl:1:10: KG-PLACE: kg:hidden is for classes and properties, and id:crime is neither.")]
    [InlineData("lib:Work kg:enum true .", "further.ttl:1:10: KG-PLACE: kg:enum is for classes of concepts: put lib:Work below skos:Concept.")]
    [InlineData("lib:hasLoan kg:identifying true .", "further.ttl:1:13: KG-PLACE: kg:identifying is for functional properties: declare lib:hasLoan as owl:FunctionalProperty.")]
    [InlineData("lib:cardNumber kg:scale 2 .", "further.ttl:1:16: KG-PLACE: kg:scale is for values of xsd:decimal, and lib:cardNumber has others.")]
    public void An_annotation_without_effect_is_found(string further, string expected) => AssertFinds(further, expected);
}
