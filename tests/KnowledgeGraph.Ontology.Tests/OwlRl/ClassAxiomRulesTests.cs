namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>OWL 2 Profiles §4.3, Table 7.</summary>
public sealed class ClassAxiomRulesTests : RuleTests
{
    [Theory]
    [InlineData("cax-sco", "T(?c1, rdfs:subClassOf, ?c2) T(?x, rdf:type, ?c1)", "T(?x, rdf:type, ?c2)", ":a a :C . :C rdfs:subClassOf :D . :D rdfs:subClassOf :E .", ":a a :D , :E .")]
    [InlineData("cax-eqc1", "T(?c1, owl:equivalentClass, ?c2) T(?x, rdf:type, ?c1)", "T(?x, rdf:type, ?c2)", ":C owl:equivalentClass :D . :a a :C . :b a :D .", ":a a :D .")]
    [InlineData("cax-eqc2", "T(?c1, owl:equivalentClass, ?c2) T(?x, rdf:type, ?c2)", "T(?x, rdf:type, ?c1)", ":C owl:equivalentClass :D . :a a :C . :b a :D .", ":b a :C .")]
    public void Derives(string rule, string @if, string then, string given, string expected) => AssertDerives(rule, @if, then, given, expected);

    [Theory]
    [InlineData("cax-dw", "T(?c1, owl:disjointWith, ?c2) T(?x, rdf:type, ?c1) T(?x, rdf:type, ?c2)", ":C owl:disjointWith :D . :a a :C , :D .")]
    [InlineData(
        "cax-adc", "T(?y, owl:members, ?list) T(?y, rdf:type, owl:AllDisjointClasses) T(?x, rdf:type, ?member) T(?x, rdf:type, ?other) LIST[?list, ..., ?member, ..., ?other, ...]",
        "[] a owl:AllDisjointClasses ; owl:members ( :C :D :E ) . :a a :C , :E .")]
    public void Forbids(string rule, string @if, string given) => AssertForbids(rule, @if, given);

    [Theory]
    [InlineData("cax-dw", ":C owl:disjointWith :D . :a a :C . :b a :D .")]
    [InlineData("cax-adc", "[] owl:members ( :C :D ) . :a a :C , :D .")]
    public void Is_silent(string rule, string given) => AssertSilent(rule, given);
}
