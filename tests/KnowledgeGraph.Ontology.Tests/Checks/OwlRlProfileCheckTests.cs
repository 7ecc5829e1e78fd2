using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Checks;

public sealed class OwlRlProfileCheckTests
{
    private const string Some = "[ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:someValuesFrom lib:Loan ]";

    [Theory]
    [InlineData(
        $"lib:X a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( lib:Reader {Some} ) ] .",
        "further.ttl:1:21: OWL-RL: Not OWL 2 RL: owl:someValuesFrom in owl:equivalentClass, which means also on the right. "
            + $"Write [ a owl:Class ; owl:intersectionOf ( lib:Reader {Some} ) ] rdfs:subClassOf lib:X .")]
    [InlineData(
        $"lib:X a owl:Class ; rdfs:subClassOf {Some} .",
        $"further.ttl:1:21: OWL-RL: Not OWL 2 RL: owl:someValuesFrom on the right of rdfs:subClassOf. Write {Some} rdfs:subClassOf lib:X .")]
    [InlineData(
        "lib:X a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:minCardinality 1 ] .",
        "further.ttl:1:21: OWL-RL: Not OWL 2 RL: owl:minCardinality on the right of rdfs:subClassOf. Say it as a shape with sh:minCount and sh:maxCount.")]
    [InlineData(
        "lib:X a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:maxCardinality 2 ] .",
        "further.ttl:1:21: OWL-RL: Not OWL 2 RL: owl:maxCardinality on the right of rdfs:subClassOf. Say it as a shape with sh:minCount and sh:maxCount.")]
    [InlineData(
        "lib:X a owl:Class . [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:allValuesFrom lib:Loan ] rdfs:subClassOf lib:X .",
        "further.ttl:1:101: OWL-RL: Not OWL 2 RL: owl:allValuesFrom on the left of rdfs:subClassOf. Allowed there are intersections, unions, owl:oneOf, owl:someValuesFrom and owl:hasValue.")]
    [InlineData(
        "lib:X a owl:Class ; owl:unionOf ( lib:Reader lib:Branch ) .",
        "further.ttl:1:21: OWL-RL: Not OWL 2 RL: owl:unionOf of the named class lib:X, which makes the two equivalent. Write [ a owl:Class ; owl:unionOf ( lib:Reader lib:Branch ) ] rdfs:subClassOf lib:X .")]
    [InlineData(
        "lib:X a owl:Class ; owl:disjointUnionOf ( lib:Reader lib:Branch ) .",
        "further.ttl:1:21: OWL-RL: Not OWL 2 RL: owl:disjointUnionOf. Write each of ( lib:Reader lib:Branch ) rdfs:subClassOf lib:X , and [] a owl:AllDisjointClasses ; owl:members ( lib:Reader lib:Branch ) .")]
    [InlineData(
        "lib:x a owl:DatatypeProperty ; rdfs:range xsd:string ; rdfs:domain [ a owl:Class ; owl:unionOf ( lib:Work lib:Branch ) ] .",
        "further.ttl:1:56: OWL-RL: Not OWL 2 RL: a union as rdfs:domain. Write lib:x rdfs:domain lib:Work, lib:Branch .")]
    [InlineData(
        "lib:partOf a owl:ReflexiveProperty .",
        "further.ttl:1:12: OWL-RL: Not OWL 2 RL: owl:ReflexiveProperty of lib:partOf. Add the subject itself where it is asked for.")]
    [InlineData(
        "lib:likesGenre owl:propertyChainAxiom ( [ owl:inverseOf lib:loanOf ] lib:ofWork ) .",
        "further.ttl:1:16: OWL-RL: owl:propertyChainAxiom of lib:likesGenre uses [ owl:inverseOf lib:loanOf ]: give the inverse a name, and use that.")]
    public void An_axiom_beyond_the_profile_is_found_with_its_remedy(string further, string expected) => AssertFinds(further, expected);

    [Theory]
    [InlineData($"lib:X a owl:Class . {Some} rdfs:subClassOf lib:X .")]
    [InlineData("lib:Child rdfs:subClassOf [ a owl:Class ; owl:complementOf lib:Branch ] .")]
    [InlineData("lib:Child rdfs:subClassOf [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:allValuesFrom lib:Loan ] .")]
    [InlineData("lib:Child rdfs:subClassOf [ a owl:Restriction ; owl:onProperty lib:hasLoan ; owl:maxCardinality 1 ] .")]
    [InlineData("lib:X a owl:Class ; owl:equivalentClass [ a owl:Restriction ; owl:onProperty lib:likesGenre ; owl:hasValue id:crime ] .")]
    public void Axioms_of_the_profile_are_fine(string further) => AssertFinds(further);
}
