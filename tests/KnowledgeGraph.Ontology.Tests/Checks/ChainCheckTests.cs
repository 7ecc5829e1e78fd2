using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class ChainCheckTests
{
    private const string Genre = "lib:x a owl:ObjectProperty ; rdfs:domain lib:Reader ; rdfs:range lib:Genre ; owl:propertyChainAxiom";

    [Theory]
    [InlineData($"{Genre} ( lib:likesGenre ) .", "The chain ( lib:likesGenre ) of lib:x has one step: write lib:likesGenre rdfs:subPropertyOf lib:x instead.")]
    [InlineData(
        $"{Genre} ( lib:likesGenre skos:broader skos:broader skos:broader skos:broader skos:broader ) .",
        "The chain ( lib:likesGenre skos:broader skos:broader skos:broader skos:broader skos:broader ) of lib:x has 6 steps, more than 5: give its first steps a property of their own.")]
    [InlineData($"{Genre} ( lib:hasLoan lib:fee ) .", "The chain ( lib:hasLoan lib:fee ) of lib:x goes over the datatype property lib:fee: chains are of object properties.")]
    public void A_chain_out_of_bounds_is_found(string further, string message) => AssertFinds(further, $"further.ttl:1:78: CHAIN: {message}");

    [Fact]
    public void Five_steps_are_fine() => AssertFinds($"{Genre} ( lib:likesGenre skos:broader skos:broader skos:broader skos:broader ) .");
}
