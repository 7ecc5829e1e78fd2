namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>OWL 2 Profiles §4.3, Table 6.</summary>
public sealed class ClassRulesTests : RuleTests
{
    private const string OnP = "owl:onProperty :p";

    [Theory]
    [InlineData("cls-thing", "", "T(owl:Thing, rdf:type, owl:Class)", "", "owl:Thing a owl:Class .")]
    [InlineData("cls-nothing1", "", "T(owl:Nothing, rdf:type, owl:Class)", "", "owl:Nothing a owl:Class .")]
    [InlineData(
        "cls-int1", "T(?c, owl:intersectionOf, ?list) LIST[?list, ?member1, ..., ?membern] T(?y, rdf:type, ?member1) ... T(?y, rdf:type, ?membern)", "T(?y, rdf:type, ?c)",
        ":C owl:intersectionOf ( :D :E ) . :a a :D , :E . :b a :D .",
        ":a a :C .")]
    [InlineData(
        "cls-int2", "T(?c, owl:intersectionOf, ?list) T(?y, rdf:type, ?c) LIST[?list, ..., ?member, ...]", "T(?y, rdf:type, ?member)",
        ":C owl:intersectionOf ( :D :E ) . :a a :C .",
        ":a a :D , :E .")]
    [InlineData(
        "cls-uni", "T(?c, owl:unionOf, ?list) T(?y, rdf:type, ?member) LIST[?list, ..., ?member, ...]", "T(?y, rdf:type, ?c)",
        ":C owl:unionOf ( :D :E ) . :a a :D . :b a :E .",
        ":a a :C . :b a :C .")]
    [InlineData(
        "cls-svf1", "T(?x, owl:someValuesFrom, ?y) T(?x, owl:onProperty, ?p) T(?u, ?p, ?v) T(?v, rdf:type, ?y)", "T(?u, rdf:type, ?x)",
        $":C owl:someValuesFrom :D ; {OnP} . :a :p :b . :b a :D . :c :p :d .",
        ":a a :C .")]
    [InlineData(
        "cls-svf2", "T(?x, owl:someValuesFrom, owl:Thing) T(?x, owl:onProperty, ?p) T(?u, ?p, ?v)", "T(?u, rdf:type, ?x)",
        $":C owl:someValuesFrom owl:Thing ; {OnP} . :a :p :b .",
        ":a a :C .")]
    [InlineData(
        "cls-avf", "T(?x, owl:allValuesFrom, ?y) T(?x, owl:onProperty, ?p) T(?u, rdf:type, ?x) T(?u, ?p, ?v)", "T(?v, rdf:type, ?y)",
        $":C owl:allValuesFrom :D ; {OnP} . :a a :C ; :p :b .",
        ":b a :D .")]
    [InlineData(
        "cls-hv1", "T(?x, owl:hasValue, ?y) T(?x, owl:onProperty, ?p) T(?u, rdf:type, ?x)", "T(?u, ?p, ?y)",
        $":C owl:hasValue :d ; {OnP} . :a a :C .",
        ":a :p :d .")]
    [InlineData(
        "cls-hv2", "T(?x, owl:hasValue, ?y) T(?x, owl:onProperty, ?p) T(?u, ?p, ?y)", "T(?u, rdf:type, ?x)",
        $":C owl:hasValue :d ; {OnP} . :a :p :d . :b :p :e .",
        ":a a :C .")]
    [InlineData(
        "cls-maxc2",
        "T(?x, owl:maxCardinality, \"1\"^^xsd:nonNegativeInteger) T(?x, owl:onProperty, ?p) T(?u, rdf:type, ?x) T(?u, ?p, ?y1) T(?u, ?p, ?y2)", "T(?y1, owl:sameAs, ?y2)",
        $":C owl:maxCardinality \"1\"^^xsd:nonNegativeInteger ; {OnP} . :a a :C ; :p :b , :c .",
        ":b owl:sameAs :b , :c . :c owl:sameAs :b , :c .")]
    [InlineData(
        "cls-maxqc3",
        "T(?x, owl:maxQualifiedCardinality, \"1\"^^xsd:nonNegativeInteger) T(?x, owl:onProperty, ?p) T(?x, owl:onClass, ?c) T(?u, rdf:type, ?x) "
            + "T(?u, ?p, ?y1) T(?y1, rdf:type, ?c) T(?u, ?p, ?y2) T(?y2, rdf:type, ?c)",
        "T(?y1, owl:sameAs, ?y2)",
        $":C owl:maxQualifiedCardinality \"1\"^^xsd:nonNegativeInteger ; {OnP} ; owl:onClass :D . :a a :C ; :p :b , :c , :d . :b a :D . :c a :D .",
        ":b owl:sameAs :b , :c . :c owl:sameAs :b , :c .")]
    [InlineData(
        "cls-maxqc4",
        "T(?x, owl:maxQualifiedCardinality, \"1\"^^xsd:nonNegativeInteger) T(?x, owl:onProperty, ?p) T(?x, owl:onClass, owl:Thing) T(?u, rdf:type, ?x) "
            + "T(?u, ?p, ?y1) T(?u, ?p, ?y2)",
        "T(?y1, owl:sameAs, ?y2)",
        $":C owl:maxQualifiedCardinality \"1\"^^xsd:nonNegativeInteger ; {OnP} ; owl:onClass owl:Thing . :a a :C ; :p :b , :c .",
        ":b owl:sameAs :b , :c . :c owl:sameAs :b , :c .")]
    [InlineData(
        "cls-oo", "T(?c, owl:oneOf, ?list) LIST[?list, ..., ?member, ...]", "T(?member, rdf:type, ?c)",
        ":C owl:oneOf ( :a :b ) .",
        ":a a :C . :b a :C .")]
    public void Derives(string rule, string @if, string then, string given, string expected) => AssertDerives(rule, @if, then, given, expected);

    [Theory]
    [InlineData("cls-nothing2", "T(?x, rdf:type, owl:Nothing)", ":a a owl:Nothing .")]
    [InlineData("cls-com", "T(?c1, owl:complementOf, ?c2) T(?x, rdf:type, ?c1) T(?x, rdf:type, ?c2)", ":C owl:complementOf :D . :a a :C , :D .")]
    [InlineData(
        "cls-maxc1", "T(?x, owl:maxCardinality, \"0\"^^xsd:nonNegativeInteger) T(?x, owl:onProperty, ?p) T(?u, rdf:type, ?x) T(?u, ?p, ?y)",
        $":C owl:maxCardinality \"0\"^^xsd:nonNegativeInteger ; {OnP} . :a a :C ; :p :b .")]
    [InlineData(
        "cls-maxqc1",
        "T(?x, owl:maxQualifiedCardinality, \"0\"^^xsd:nonNegativeInteger) T(?x, owl:onProperty, ?p) T(?x, owl:onClass, ?c) T(?u, rdf:type, ?x) T(?u, ?p, ?y) T(?y, rdf:type, ?c)",
        $":C owl:maxQualifiedCardinality \"0\"^^xsd:nonNegativeInteger ; {OnP} ; owl:onClass :D . :a a :C ; :p :b . :b a :D .")]
    [InlineData(
        "cls-maxqc2",
        "T(?x, owl:maxQualifiedCardinality, \"0\"^^xsd:nonNegativeInteger) T(?x, owl:onProperty, ?p) T(?x, owl:onClass, owl:Thing) T(?u, rdf:type, ?x) T(?u, ?p, ?y)",
        $":C owl:maxQualifiedCardinality \"0\"^^xsd:nonNegativeInteger ; {OnP} ; owl:onClass owl:Thing . :a a :C ; :p :b .")]
    public void Forbids(string rule, string @if, string given) => AssertForbids(rule, @if, given);

    [Theory]
    [InlineData("cls-int1", ":C owl:intersectionOf ( :D :E ) . :a a :D . :b a :E .")]
    [InlineData("cls-svf1", $":C owl:someValuesFrom :D ; {OnP} . :a :q :b . :b a :D .")]
    [InlineData("cls-maxqc1", $":C owl:maxQualifiedCardinality \"0\"^^xsd:nonNegativeInteger ; {OnP} ; owl:onClass :D . :a a :C ; :p :b .")]
    public void Is_silent(string rule, string given) => AssertSilent(rule, given);
}
