namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>OWL 2 Profiles §4.3, Table 5.</summary>
public sealed class PropertyRulesTests : RuleTests
{
    [Theory]
    [InlineData("prp-dom", "T(?p, rdfs:domain, ?c) T(?x, ?p, ?y)", "T(?x, rdf:type, ?c)", ":p rdfs:domain :C . :a :p :b .", ":a a :C .")]
    [InlineData("prp-rng", "T(?p, rdfs:range, ?c) T(?x, ?p, ?y)", "T(?y, rdf:type, ?c)", ":p rdfs:range :C . :a :p :b .", ":b a :C .")]
    [InlineData(
        "prp-fp", "T(?p, rdf:type, owl:FunctionalProperty) T(?x, ?p, ?y1) T(?x, ?p, ?y2)", "T(?y1, owl:sameAs, ?y2)",
        ":p a owl:FunctionalProperty . :a :p :b , :c .",
        ":b owl:sameAs :b , :c . :c owl:sameAs :b , :c .")]
    [InlineData(
        "prp-ifp", "T(?p, rdf:type, owl:InverseFunctionalProperty) T(?y1, ?p, ?x) T(?y2, ?p, ?x)", "T(?y1, owl:sameAs, ?y2)",
        ":p a owl:InverseFunctionalProperty . :b :p :a . :c :p :a .",
        ":b owl:sameAs :b , :c . :c owl:sameAs :b , :c .")]
    [InlineData("prp-symp", "T(?p, rdf:type, owl:SymmetricProperty) T(?x, ?p, ?y)", "T(?y, ?p, ?x)", ":p a owl:SymmetricProperty . :a :p :b .", ":b :p :a .")]
    [InlineData(
        "prp-trp", "T(?p, rdf:type, owl:TransitiveProperty) T(?x, ?p, ?y) T(?y, ?p, ?z)", "T(?x, ?p, ?z)",
        ":a :p :b . :b :p :c . :c :p :d . :p a owl:TransitiveProperty .",
        ":a :p :c , :d . :b :p :d .")]
    [InlineData("prp-spo1", "T(?p1, rdfs:subPropertyOf, ?p2) T(?x, ?p1, ?y)", "T(?x, ?p2, ?y)", ":p rdfs:subPropertyOf :q . :a :p :b .", ":a :q :b .")]
    [InlineData(
        "prp-spo2", "T(?p, owl:propertyChainAxiom, ?list) LIST[?list, ?p1, ..., ?pn] T(?x, ?p1, ?u1) ... T(?un-1, ?pn, ?y)", "T(?x, ?p, ?y)",
        ":p owl:propertyChainAxiom ( :q :r :s ) . :a :q :b . :b :r :c . :c :s :d , :e .",
        ":a :p :d , :e .")]
    [InlineData("prp-eqp1", "T(?p1, owl:equivalentProperty, ?p2) T(?x, ?p1, ?y)", "T(?x, ?p2, ?y)", ":p owl:equivalentProperty :q . :a :p :b .", ":a :q :b .")]
    [InlineData("prp-eqp2", "T(?p1, owl:equivalentProperty, ?p2) T(?x, ?p2, ?y)", "T(?x, ?p1, ?y)", ":p owl:equivalentProperty :q . :a :q :b .", ":a :p :b .")]
    [InlineData("prp-inv1", "T(?p1, owl:inverseOf, ?p2) T(?x, ?p1, ?y)", "T(?y, ?p2, ?x)", ":p owl:inverseOf :q . :a :p :b .", ":b :q :a .")]
    [InlineData("prp-inv2", "T(?p1, owl:inverseOf, ?p2) T(?x, ?p2, ?y)", "T(?y, ?p1, ?x)", ":p owl:inverseOf :q . :a :q :b .", ":b :p :a .")]
    [InlineData(
        "prp-key",
        "T(?c, owl:hasKey, ?list) T(?x, rdf:type, ?c) T(?y, rdf:type, ?c) LIST[?list, ?member1, ..., ?membern] "
            + "T(?x, ?member1, ?u1) ... T(?x, ?membern, ?un) T(?y, ?member1, ?u1) ... T(?y, ?membern, ?un)",
        "T(?x, owl:sameAs, ?y)",
        ":C owl:hasKey ( :p :q ) . :a a :C ; :p 1 ; :q 2 . :b a :C ; :p 1 ; :q 2 . :c a :C ; :p 1 ; :q 3 . :d :p 1 ; :q 2 .",
        ":a owl:sameAs :a , :b . :b owl:sameAs :a , :b . :c owl:sameAs :c .")]
    public void Derives(string rule, string @if, string then, string given, string expected) => AssertDerives(rule, @if, then, given, expected);

    [Theory]
    [InlineData("prp-irp", "T(?p, rdf:type, owl:IrreflexiveProperty) T(?x, ?p, ?x)", ":p a owl:IrreflexiveProperty . :a :p :a .")]
    [InlineData("prp-asyp", "T(?p, rdf:type, owl:AsymmetricProperty) T(?x, ?p, ?y) T(?y, ?p, ?x)", ":p a owl:AsymmetricProperty . :a :p :b . :b :p :a .")]
    [InlineData("prp-pdw", "T(?p1, owl:propertyDisjointWith, ?p2) T(?x, ?p1, ?y) T(?x, ?p2, ?y)", ":p owl:propertyDisjointWith :q . :a :p :b ; :q :b .")]
    [InlineData(
        "prp-adp", "T(?z, owl:members, ?list) T(?z, rdf:type, owl:AllDisjointProperties) T(?x, ?member, ?y) T(?x, ?other, ?y) LIST[?list, ..., ?member, ..., ?other, ...]",
        "[] a owl:AllDisjointProperties ; owl:members ( :p :q :r ) . :a :p :b ; :r :b .")]
    [InlineData(
        "prp-npa1", "T(?x, owl:sourceIndividual, ?i1) T(?x, owl:assertionProperty, ?p) T(?x, owl:targetIndividual, ?i2) T(?i1, ?p, ?i2)",
        "[] owl:sourceIndividual :a ; owl:assertionProperty :p ; owl:targetIndividual :b . :a :p :b .")]
    [InlineData(
        "prp-npa2", "T(?x, owl:sourceIndividual, ?i) T(?x, owl:assertionProperty, ?p) T(?x, owl:targetValue, ?lt) T(?i, ?p, ?lt)",
        "[] owl:sourceIndividual :a ; owl:assertionProperty :p ; owl:targetValue 3 . :a :p 3 .")]
    public void Forbids(string rule, string @if, string given) => AssertForbids(rule, @if, given);

    [Theory]
    [InlineData("prp-trp", ":p a owl:TransitiveProperty . :a :p :b . :c :p :d .")]
    [InlineData("prp-spo2", ":p owl:propertyChainAxiom ( :q :r ) . :a :q :b . :c :r :d .")]
    [InlineData("prp-spo2", ":p owl:propertyChainAxiom ( ) . :a :q :b .")]
    [InlineData("prp-key", ":C owl:hasKey ( ) . :a a :C . :b a :C .")]
    [InlineData("prp-asyp", ":p a owl:AsymmetricProperty . :a :p :b . :b :p :c .")]
    [InlineData("prp-irp", ":a :p :a .")]
    public void Is_silent(string rule, string given) => AssertSilent(rule, given);

    [Fact]
    public void The_annotation_properties_of_OWL_are_known()
    {
        var closure = Close("prp-ap", ":a :p :b .");
        Assert.Equal(9, closure.Inferred.Count());
        Assert.True(closure.Contains(Assert.Single(Read("rdfs:label a owl:AnnotationProperty ."))));
    }

    [Fact]
    public void A_thing_of_a_keyed_class_is_merged_over_keys_that_come_late()
    {
        var closure = KnowledgeGraph.Ontology.OwlRl.Closure.Of(Read("""
            :C owl:hasKey ( :p ) . :D rdfs:subClassOf :C . :q rdfs:subPropertyOf :p .
            :a a :D ; :q 1 . :b a :D ; :q 1 .
            """));
        Assert.True(closure.Contains(Assert.Single(Read(":a owl:sameAs :b ."))));
    }
}
