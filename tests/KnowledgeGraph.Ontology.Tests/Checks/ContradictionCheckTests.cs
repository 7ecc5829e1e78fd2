using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class ContradictionCheckTests
{
    [Theory]
    [InlineData("id:x a lib:Branch , lib:Child .", "further.ttl:1:6: cax-dw: id:x is lib:Branch and lib:Reader, which are disjoint. Remove id:x rdf:type lib:Branch (further.ttl:10) or id:x rdf:type lib:Child (further.ttl:10).")]
    [InlineData(
        "[] a owl:AllDisjointClasses ; owl:members ( lib:Work lib:Branch ) . id:x a lib:Branch , lib:Work .",
        "further.ttl:1:74: cax-adc: id:x is lib:Work and lib:Branch, which are disjoint. Remove id:x rdf:type lib:Work (further.ttl:10) or id:x rdf:type lib:Branch (further.ttl:10).")]
    [InlineData(
        "lib:near a owl:ObjectProperty , owl:IrreflexiveProperty ; rdfs:domain lib:Branch ; rdfs:range lib:Branch . id:central lib:near id:central .",
        "further.ttl:1:119: prp-irp: id:central is lib:near of itself, and the property is irreflexive. Remove lib:near rdf:type owl:IrreflexiveProperty (further.ttl:10) or id:central lib:near id:central (further.ttl:10).")]
    [InlineData(
        "lib:in a owl:ObjectProperty ; rdfs:domain lib:Branch ; rdfs:range lib:Branch ; owl:propertyDisjointWith lib:partOf . id:east a lib:Branch ; lib:in id:central ; lib:partOf id:central .",
        "further.ttl:1:161: prp-pdw: id:east has id:central as lib:in and as lib:partOf, which are disjoint. Remove id:east lib:in id:central (further.ttl:10) or id:east lib:partOf id:central (further.ttl:10).")]
    [InlineData("id:x a owl:Nothing .", "further.ttl:1:6: cls-nothing2: These can't all be true: id:x rdf:type owl:Nothing . Remove id:x rdf:type owl:Nothing (further.ttl:10).")]
    public void What_can_not_all_be_true_is_found(string further, string expected) => AssertFinds(further, expected);
}
