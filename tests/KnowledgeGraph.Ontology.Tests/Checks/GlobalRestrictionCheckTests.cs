using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class GlobalRestrictionCheckTests
{
    [Theory]
    [InlineData("owl:FunctionalProperty")]
    [InlineData("owl:InverseFunctionalProperty")]
    [InlineData("owl:AsymmetricProperty")]
    [InlineData("owl:IrreflexiveProperty")]
    public void A_transitive_property_that_counts_is_found(string characteristic) => AssertFinds(
        $"lib:partOf a {characteristic} .",
        $"library.ttl:39:1: OWL-GLOBAL: lib:partOf is owl:TransitiveProperty and {characteristic}: declare the second of a direct property, and make that a sub-property of the transitive one.");

    [Fact]
    public void A_property_in_its_own_chain_is_found() => AssertFinds(
        "lib:likesGenre owl:propertyChainAxiom ( lib:likesGenre skos:broader ) .",
        "library.ttl:35:5: OWL-GLOBAL: lib:likesGenre is in its own chain ( lib:likesGenre skos:broader ): split it into a direct property and one that is transitive.");
}
