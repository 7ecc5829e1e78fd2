using KnowledgeGraph.Ontology.Checks;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class DomainCheckTests
{
    [Fact]
    public void A_property_without_domain_is_warned_of()
    {
        const string Further = "lib:note a owl:DatatypeProperty ; rdfs:range xsd:string .";
        AssertFinds(Further, "further.ttl:1:1: PCE-G07: lib:note has no domain and is shown among properties(name) only: declare rdfs:domain, or kg:hidden true.");
        Assert.Equal(Severity.Warning, OnlyProblemOf(Further).Severity);
    }

    [Fact]
    public void A_hidden_one_is_fine() => AssertFinds("lib:note a owl:DatatypeProperty ; rdfs:range xsd:string ; kg:hidden true .");
}
