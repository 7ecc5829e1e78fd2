namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>OWL 2 Profiles §4.3, Table 9.</summary>
public sealed class SchemaRulesTests : RuleTests
{
    [Theory]
    [InlineData(
        "scm-cls", "T(?c, rdf:type, owl:Class)",
        "T(?c, rdfs:subClassOf, ?c) T(?c, owl:equivalentClass, ?c) T(?c, rdfs:subClassOf, owl:Thing) T(owl:Nothing, rdfs:subClassOf, ?c)",
        ":C a owl:Class .",
        ":C rdfs:subClassOf :C , owl:Thing ; owl:equivalentClass :C . owl:Nothing rdfs:subClassOf :C .")]
    [InlineData(
        "scm-sco", "T(?c1, rdfs:subClassOf, ?c2) T(?c2, rdfs:subClassOf, ?c3)", "T(?c1, rdfs:subClassOf, ?c3)",
        ":C rdfs:subClassOf :D . :D rdfs:subClassOf :E . :E rdfs:subClassOf :F .",
        ":C rdfs:subClassOf :E , :F . :D rdfs:subClassOf :F .")]
    [InlineData(
        "scm-eqc1", "T(?c1, owl:equivalentClass, ?c2)", "T(?c1, rdfs:subClassOf, ?c2) T(?c2, rdfs:subClassOf, ?c1)",
        ":C owl:equivalentClass :D .",
        ":C rdfs:subClassOf :D . :D rdfs:subClassOf :C .")]
    [InlineData(
        "scm-eqc2", "T(?c1, rdfs:subClassOf, ?c2) T(?c2, rdfs:subClassOf, ?c1)", "T(?c1, owl:equivalentClass, ?c2)",
        ":C rdfs:subClassOf :D . :D rdfs:subClassOf :C .",
        ":C owl:equivalentClass :D . :D owl:equivalentClass :C .")]
    [InlineData(
        "scm-op", "T(?p, rdf:type, owl:ObjectProperty)", "T(?p, rdfs:subPropertyOf, ?p) T(?p, owl:equivalentProperty, ?p)",
        ":p a owl:ObjectProperty .",
        ":p rdfs:subPropertyOf :p ; owl:equivalentProperty :p .")]
    [InlineData(
        "scm-dp", "T(?p, rdf:type, owl:DatatypeProperty)", "T(?p, rdfs:subPropertyOf, ?p) T(?p, owl:equivalentProperty, ?p)",
        ":p a owl:DatatypeProperty .",
        ":p rdfs:subPropertyOf :p ; owl:equivalentProperty :p .")]
    [InlineData(
        "scm-spo", "T(?p1, rdfs:subPropertyOf, ?p2) T(?p2, rdfs:subPropertyOf, ?p3)", "T(?p1, rdfs:subPropertyOf, ?p3)",
        ":p rdfs:subPropertyOf :q . :q rdfs:subPropertyOf :r .",
        ":p rdfs:subPropertyOf :r .")]
    [InlineData(
        "scm-eqp1", "T(?p1, owl:equivalentProperty, ?p2)", "T(?p1, rdfs:subPropertyOf, ?p2) T(?p2, rdfs:subPropertyOf, ?p1)",
        ":p owl:equivalentProperty :q .",
        ":p rdfs:subPropertyOf :q . :q rdfs:subPropertyOf :p .")]
    [InlineData(
        "scm-eqp2", "T(?p1, rdfs:subPropertyOf, ?p2) T(?p2, rdfs:subPropertyOf, ?p1)", "T(?p1, owl:equivalentProperty, ?p2)",
        ":p rdfs:subPropertyOf :q . :q rdfs:subPropertyOf :p .",
        ":p owl:equivalentProperty :q . :q owl:equivalentProperty :p .")]
    [InlineData("scm-dom1", "T(?p, rdfs:domain, ?c1) T(?c1, rdfs:subClassOf, ?c2)", "T(?p, rdfs:domain, ?c2)", ":p rdfs:domain :C . :C rdfs:subClassOf :D .", ":p rdfs:domain :D .")]
    [InlineData("scm-dom2", "T(?p2, rdfs:domain, ?c) T(?p1, rdfs:subPropertyOf, ?p2)", "T(?p1, rdfs:domain, ?c)", ":q rdfs:domain :C . :p rdfs:subPropertyOf :q .", ":p rdfs:domain :C .")]
    [InlineData("scm-rng1", "T(?p, rdfs:range, ?c1) T(?c1, rdfs:subClassOf, ?c2)", "T(?p, rdfs:range, ?c2)", ":p rdfs:range :C . :C rdfs:subClassOf :D .", ":p rdfs:range :D .")]
    [InlineData("scm-rng2", "T(?p2, rdfs:range, ?c) T(?p1, rdfs:subPropertyOf, ?p2)", "T(?p1, rdfs:range, ?c)", ":q rdfs:range :C . :p rdfs:subPropertyOf :q .", ":p rdfs:range :C .")]
    [InlineData(
        "scm-hv",
        "T(?c1, owl:hasValue, ?i) T(?c1, owl:onProperty, ?p1) T(?c2, owl:hasValue, ?i) T(?c2, owl:onProperty, ?p2) T(?p1, rdfs:subPropertyOf, ?p2)", "T(?c1, rdfs:subClassOf, ?c2)",
        ":C owl:hasValue :i ; owl:onProperty :p . :D owl:hasValue :i ; owl:onProperty :q . :p rdfs:subPropertyOf :q .",
        ":C rdfs:subClassOf :D .")]
    [InlineData(
        "scm-svf1",
        "T(?c1, owl:someValuesFrom, ?y1) T(?c1, owl:onProperty, ?p) T(?c2, owl:someValuesFrom, ?y2) T(?c2, owl:onProperty, ?p) T(?y1, rdfs:subClassOf, ?y2)", "T(?c1, rdfs:subClassOf, ?c2)",
        ":C owl:someValuesFrom :X ; owl:onProperty :p . :D owl:someValuesFrom :Y ; owl:onProperty :p . :X rdfs:subClassOf :Y .",
        ":C rdfs:subClassOf :D .")]
    [InlineData(
        "scm-svf2",
        "T(?c1, owl:someValuesFrom, ?y) T(?c1, owl:onProperty, ?p1) T(?c2, owl:someValuesFrom, ?y) T(?c2, owl:onProperty, ?p2) T(?p1, rdfs:subPropertyOf, ?p2)", "T(?c1, rdfs:subClassOf, ?c2)",
        ":C owl:someValuesFrom :X ; owl:onProperty :p . :D owl:someValuesFrom :X ; owl:onProperty :q . :p rdfs:subPropertyOf :q .",
        ":C rdfs:subClassOf :D .")]
    [InlineData(
        "scm-avf1",
        "T(?c1, owl:allValuesFrom, ?y1) T(?c1, owl:onProperty, ?p) T(?c2, owl:allValuesFrom, ?y2) T(?c2, owl:onProperty, ?p) T(?y1, rdfs:subClassOf, ?y2)", "T(?c1, rdfs:subClassOf, ?c2)",
        ":C owl:allValuesFrom :X ; owl:onProperty :p . :D owl:allValuesFrom :Y ; owl:onProperty :p . :X rdfs:subClassOf :Y .",
        ":C rdfs:subClassOf :D .")]
    [InlineData(
        "scm-avf2",
        "T(?c1, owl:allValuesFrom, ?y) T(?c1, owl:onProperty, ?p1) T(?c2, owl:allValuesFrom, ?y) T(?c2, owl:onProperty, ?p2) T(?p1, rdfs:subPropertyOf, ?p2)", "T(?c2, rdfs:subClassOf, ?c1)",
        ":C owl:allValuesFrom :X ; owl:onProperty :p . :D owl:allValuesFrom :X ; owl:onProperty :q . :p rdfs:subPropertyOf :q .",
        ":D rdfs:subClassOf :C .")]
    [InlineData("scm-int", "T(?c, owl:intersectionOf, ?list) LIST[?list, ..., ?member, ...]", "T(?c, rdfs:subClassOf, ?member)", ":C owl:intersectionOf ( :D :E ) .", ":C rdfs:subClassOf :D , :E .")]
    [InlineData("scm-uni", "T(?c, owl:unionOf, ?list) LIST[?list, ..., ?member, ...]", "T(?member, rdfs:subClassOf, ?c)", ":C owl:unionOf ( :D :E ) .", ":D rdfs:subClassOf :C . :E rdfs:subClassOf :C .")]
    public void Derives(string rule, string @if, string then, string given, string expected) => AssertDerives(rule, @if, then, given, expected);
}
