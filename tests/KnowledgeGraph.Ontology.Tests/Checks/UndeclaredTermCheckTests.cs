using KnowledgeGraph.Ontology.Checks;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class UndeclaredTermCheckTests
{
    [Theory]
    [InlineData("id:east a lib:Brnch .", "further.ttl:1:9: UNDECLARED: lib:Brnch is declared nowhere: did you mean lib:Branch?")]
    [InlineData("id:east a lib:Branch ; lib:openSince 1900 .", "further.ttl:1:24: UNDECLARED: lib:openSince is declared nowhere: declare it.")]
    public void A_missing_class_or_property_is_a_violation(string further, string expected)
    {
        AssertFinds(further, expected);
        Assert.Equal(Severity.Violation, OnlyProblemOf(further).Severity);
    }

    [Fact]
    public void A_missing_individual_is_a_warning()
    {
        const string Further = "id:cosy a lib:Genre ; skos:broader id:crimes .";
        AssertFinds(Further, "further.ttl:1:23: UNDECLARED: id:crimes is declared nowhere: did you mean id:crime?");
        Assert.Equal(Severity.Warning, OnlyProblemOf(Further).Severity);
    }

    [Fact]
    public void A_name_inside_an_anyURI_is_looked_at_too() => AssertFinds(
        "lib:appliesTo a owl:DatatypeProperty ; rdfs:domain lib:Branch ; rdfs:range xsd:anyURI . id:east a lib:Branch ; lib:appliesTo \"https://library.example/ontology#Bok\"^^xsd:anyURI .",
        "further.ttl:1:112: UNDECLARED: lib:Bok is declared nowhere: did you mean lib:Book?");

    [Fact]
    public void Names_of_other_vocabularies_are_none_of_our_business() =>
        AssertFinds("@prefix dcterms: <http://purl.org/dc/terms/> . id:east a lib:Branch ; dcterms:creator <https://people.example/anna> .");
}
