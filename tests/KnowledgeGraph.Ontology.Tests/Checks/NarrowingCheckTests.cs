using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class NarrowingCheckTests
{
    private const string Narrow = "lib:x a owl:ObjectProperty ; kg:derived true ; kg:narrows lib:hasLoan";

    [Theory]
    [InlineData($"{Narrow} .", "48", "lib:x narrows lib:hasLoan without a condition: add kg:condition [ … ], or write rdfs:subPropertyOf.")]
    [InlineData(
        $"{Narrow} ; kg:condition [ sh:class lib:Loan ] ; owl:propertyChainAxiom ( lib:hasLoan skos:related ) .",
        "48", "lib:x narrows lib:hasLoan and has a chain: give the chain to a property of its own, and narrow that.")]
    [InlineData(
        $"{Narrow} ; kg:condition [ sh:class lib:Loan ] . lib:y a owl:ObjectProperty ; rdfs:subPropertyOf lib:x .",
        "48", "lib:x narrows lib:hasLoan and has the sub-property lib:y: values come from its base only. Make it a sub-property of the base.")]
    [InlineData(
        "lib:x a owl:ObjectProperty ; rdfs:domain lib:Work ; rdfs:range lib:Work ; kg:condition [ sh:class lib:Book ] .",
        "75", "lib:x has a kg:condition and narrows nothing: add kg:narrows.")]
    public void A_narrowing_that_is_none_is_found(string further, string column, string message) => AssertFinds(further, $"further.ttl:1:{column}: NARROWS: {message}");
}
