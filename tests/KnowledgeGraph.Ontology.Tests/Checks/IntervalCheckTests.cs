using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class IntervalCheckTests
{
    [Theory]
    [InlineData("lib:Visit a owl:Class ; kg:kind \"interval\" ; kg:validFrom lib:lentAt .", "further.ttl:1:25: KG-VALUE: lib:Visit is of kg:kind \"interval\" without kg:validUntil: name the property.")]
    [InlineData("lib:Visit a owl:Class ; kg:validFrom lib:lentAt .", "further.ttl:1:25: KG-VALUE: lib:Visit has kg:validFrom and is no record: add kg:kind \"interval\".")]
    [InlineData(
        "lib:Visit a owl:Class ; kg:timeProperty lib:cardNumber .",
        "further.ttl:1:25: KG-VALUE: kg:timeProperty of lib:Visit is lib:cardNumber, which is no functional property of range xsd:dateTime: make it one.")]
    [InlineData("lib:Visit a owl:Class ; kg:dataSubject \"reader\" .", "further.ttl:1:25: KG-VALUE: kg:dataSubject of lib:Visit is \"reader\"; a path begins with an IRI or a bracket.")]
    public void What_makes_no_record_is_found(string further, string expected) => AssertFinds(further, expected);
}
