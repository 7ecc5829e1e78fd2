namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>OWL 2 Profiles §4.3, Table 4.</summary>
public sealed class EqualityRulesTests : RuleTests
{
    [Theory]
    [InlineData(
        "eq-ref", "T(?s, ?p, ?o)", "T(?s, owl:sameAs, ?s) T(?p, owl:sameAs, ?p) T(?o, owl:sameAs, ?o)",
        ":a :p :b .",
        ":a owl:sameAs :a . :p owl:sameAs :p . :b owl:sameAs :b . owl:sameAs owl:sameAs owl:sameAs .")]
    [InlineData("eq-sym", "T(?x, owl:sameAs, ?y)", "T(?y, owl:sameAs, ?x)", ":a owl:sameAs :b .", ":b owl:sameAs :a .")]
    [InlineData(
        "eq-trans", "T(?x, owl:sameAs, ?y) T(?y, owl:sameAs, ?z)", "T(?x, owl:sameAs, ?z)",
        ":c owl:sameAs :d . :a owl:sameAs :b . :b owl:sameAs :c .",
        ":a owl:sameAs :c . :b owl:sameAs :d . :a owl:sameAs :d .")]
    [InlineData("eq-rep-s", "T(?s, owl:sameAs, ?s1) T(?s, ?p, ?o)", "T(?s1, ?p, ?o)", ":a owl:sameAs :b . :a :p :c .", ":b :p :c . :b owl:sameAs :b .")]
    [InlineData("eq-rep-p", "T(?p, owl:sameAs, ?p1) T(?s, ?p, ?o)", "T(?s, ?p1, ?o)", ":p owl:sameAs :q . :a :p :c .", ":a :q :c .")]
    [InlineData("eq-rep-o", "T(?o, owl:sameAs, ?o1) T(?s, ?p, ?o)", "T(?s, ?p, ?o1)", ":c owl:sameAs :d . :a :p :c .", ":a :p :d .")]
    public void Derives(string rule, string @if, string then, string given, string expected) => AssertDerives(rule, @if, then, given, expected);

    [Theory]
    [InlineData("eq-diff1", "T(?x, owl:sameAs, ?y) T(?x, owl:differentFrom, ?y)", ":a owl:sameAs :b ; owl:differentFrom :b .")]
    [InlineData(
        "eq-diff2", "T(?x, owl:members, ?list) T(?x, rdf:type, owl:AllDifferent) T(?member, owl:sameAs, ?other) LIST[?list, ..., ?member, ..., ?other, ...]",
        "[] a owl:AllDifferent ; owl:members ( :a :b :c ) . :a owl:sameAs :c .")]
    [InlineData(
        "eq-diff3", "T(?x, owl:distinctMembers, ?list) T(?x, rdf:type, owl:AllDifferent) T(?member, owl:sameAs, ?other) LIST[?list, ..., ?member, ..., ?other, ...]",
        "[] a owl:AllDifferent ; owl:distinctMembers ( :a :b ) . :a owl:sameAs :b .")]
    public void Forbids(string rule, string @if, string given) => AssertForbids(rule, @if, given);

    [Theory]
    [InlineData("eq-diff2", "[] owl:members ( :a :b ) . :a owl:sameAs :b .")]
    [InlineData("eq-diff3", "[] a owl:AllDifferent ; owl:distinctMembers ( :a :b ) . :a owl:sameAs :c .")]
    [InlineData("eq-trans", ":a owl:sameAs :b . :c owl:sameAs :b .")]
    public void Is_silent(string rule, string given) => AssertSilent(rule, given);
}
