using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Tests.Evaluation;

/// <summary>Why an answer holds: one proof, always the same, conclusion first.</summary>
public sealed class ProofSearchTests
{
    private const string Ontology = """
        :Customer a owl:Class ; kg:polymorphic true .
        :Identity a owl:Class .
        :Interaction a owl:Class ; kg:polymorphic true .
        :Visit a owl:Class ; rdfs:subClassOf :Interaction .
        :Stage a owl:Class .
        :Membership a owl:Class ; kg:kind "interval" ; kg:validFrom :memberFrom ; kg:validUntil :memberUntil .
        :Advocate a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf
            ( :Customer [ a owl:Restriction ; owl:onProperty :atStage ; owl:hasValue id:mastery ] ) ] .
        :Engaged a owl:Class .
        [ a owl:Class ; owl:intersectionOf ( :Customer [ a owl:Restriction ; owl:onProperty :participatedIn ; owl:someValuesFrom :Visit ] ) ]
            rdfs:subClassOf :Engaged .
        :Veteran a owl:Class .
        [ a owl:Restriction ; owl:onProperty :years ; owl:hasValue 10 ] rdfs:subClassOf :Veteran .

        :hasIdentity a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Identity .
        :identifies a owl:ObjectProperty ; owl:inverseOf :hasIdentity .
        :unsharedIdentity a owl:ObjectProperty ; kg:derived true ; rdfs:range :Identity ; kg:narrows :hasIdentity ;
            kg:condition [ sh:message "Nobody else has it." ; sh:property [ sh:path :identifies ; sh:maxCount 1 ] ] .
        :observedIn a owl:ObjectProperty ; rdfs:domain :Identity ; rdfs:range :Interaction .
        :participatedIn a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Interaction ; owl:propertyChainAxiom ( :unsharedIdentity :observedIn ) .
        :hasParticipant a owl:ObjectProperty ; owl:inverseOf :participatedIn .
        :startedBy a owl:ObjectProperty ; rdfs:domain :Interaction ; rdfs:range :Customer ; rdfs:subPropertyOf :hasParticipant .
        :follows a owl:ObjectProperty , owl:TransitiveProperty ; rdfs:domain :Interaction ; rdfs:range :Interaction .
        :directlyFollows a owl:ObjectProperty ; rdfs:domain :Interaction ; rdfs:range :Interaction ; rdfs:subPropertyOf :follows .
        :knows a owl:ObjectProperty , owl:SymmetricProperty ; rdfs:domain :Customer ; rdfs:range :Customer .
        :membership a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Membership .
        :membershipNow a owl:ObjectProperty ; kg:derived true ; kg:narrows :membership ; kg:condition [ kg:validNow true ] .
        :stage a owl:ObjectProperty ; rdfs:domain :Membership ; rdfs:range :Stage .
        :atStage a owl:ObjectProperty ; kg:derived true ; rdfs:domain :Customer ; rdfs:range :Stage ; owl:propertyChainAxiom ( :membershipNow :stage ) .
        :memberFrom a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        :memberUntil a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        :years a owl:DatatypeProperty ; rdfs:domain :Customer ; rdfs:range xsd:integer .
        """;

    [Fact]
    public void What_is_stated_is_its_own_proof() => AssertProof(
        "id:c a :Customer ; :participatedIn id:v . id:v a :Visit .",
        "id:c",
        ":participatedIn",
        "id:v: asserted → id:c :participatedIn id:v (1)");

    [Fact]
    public void A_chain_over_a_narrowing_names_both() => AssertProof(
        "id:c a :Customer ; :hasIdentity id:k . id:k a :Identity ; :observedIn id:v . id:v a :Visit .",
        "id:c",
        ":participatedIn",
        """
        id:v: prp-spo2 → id:c :participatedIn id:v ← id:c :unsharedIdentity id:k , id:k :observedIn id:v (1)
        id:v: kg-narrows → id:c :unsharedIdentity id:k ← id:c :hasIdentity id:k (1) , id:k kg:condition Nobody else has it.
        """);

    [Fact]
    public void A_shared_identity_proves_nothing() => AssertProof(
        "id:c a :Customer ; :hasIdentity id:k . id:d a :Customer ; :hasIdentity id:k . id:k a :Identity ; :observedIn id:v . id:v a :Visit .",
        "id:c",
        ":participatedIn",
        "");

    [Fact]
    public void What_is_stated_goes_before_what_follows() => AssertProof(
        "id:c a :Customer ; :hasIdentity id:k ; :participatedIn id:v . id:k a :Identity ; :observedIn id:v . id:v a :Visit .",
        "id:c",
        ":participatedIn",
        "id:v: asserted → id:c :participatedIn id:v (1)");

    [Fact]
    public void A_sub_property_of_an_inverse_is_named_the_other_way_round() => AssertProof(
        "id:c a :Customer . id:v a :Visit ; :startedBy id:c .",
        "id:c",
        ":participatedIn",
        "id:v: prp-inv → id:c :participatedIn id:v ← id:v :startedBy id:c (1)");

    [Fact]
    public void Symmetry_is_named() => AssertProof(
        "id:c a :Customer . id:d a :Customer ; :knows id:c .",
        "id:c",
        ":knows",
        "id:d: prp-symp → id:c :knows id:d ← id:d :knows id:c (1)");

    [Fact]
    public void A_transitive_proof_is_the_shortest_and_of_several_that_over_the_least_IRIs() => AssertProof(
        """
        id:a a :Visit ; :directlyFollows id:b3 , id:b1 , id:b2 . id:b1 a :Visit ; :directlyFollows id:x . id:x a :Visit ; :directlyFollows id:z .
        id:b2 a :Visit ; :directlyFollows id:z . id:b3 a :Visit ; :directlyFollows id:z . id:z a :Visit .
        """,
        "id:a",
        ":follows",
        """
        id:z: prp-trp → id:a :follows id:z ← id:a :follows id:b2 , id:b2 :follows id:z
        id:z: prp-spo1 → id:a :follows id:b2 ← id:a :directlyFollows id:b2 (1)
        id:z: prp-spo1 → id:b2 :follows id:z ← id:b2 :directlyFollows id:z (1)
        """,
        only: "id:z");

    [Fact]
    public void Each_node_that_a_path_leads_to_has_its_proof_by_IRI() => AssertProof(
        "id:c a :Customer ; :participatedIn id:w , id:v . id:v a :Visit . id:w a :Visit .",
        "id:c",
        ":participatedIn",
        """
        id:v: asserted → id:c :participatedIn id:v (1)
        id:w: asserted → id:c :participatedIn id:w (1)
        """);

    [Fact]
    public void A_class_below_is_the_reason_for_the_class_above() => AssertClass(
        "id:v a :Visit .",
        "id:v",
        ":Interaction",
        ":Interaction: cax-sco → id:v rdf:type :Interaction ← id:v rdf:type :Visit (1)");

    [Fact]
    public void A_class_defined_by_a_value_rests_on_the_record_that_is_valid_now() => AssertClass(
        """
        id:c a :Customer ; :membership id:m . id:m a :Membership ; :stage id:mastery ; :memberFrom "2026-01-01T00:00:00Z"^^xsd:dateTime .
        id:mastery a :Stage .
        """,
        "id:c",
        ":Advocate",
        """
        :Advocate: cax-eqc2 → id:c rdf:type :Advocate ← id:c rdf:type (:Customer and (:atStage value id:mastery))
        :Advocate: cls-int1 → id:c rdf:type (:Customer and (:atStage value id:mastery)) ← id:c rdf:type :Customer (1) , id:c rdf:type (:atStage value id:mastery)
        :Advocate: cls-hv2 → id:c rdf:type (:atStage value id:mastery) ← id:c :atStage id:mastery
        :Advocate: prp-spo2 → id:c :atStage id:mastery ← id:c :membershipNow id:m , id:m :stage id:mastery (1)
        :Advocate: kg-narrows → id:c :membershipNow id:m ← id:c :membership id:m (1) , id:m kg:validNow true
        :Advocate: kg-valid-now → id:m kg:validNow true ← id:m :memberFrom 2026-01-01T00:00:00Z (1)
        """);

    [Fact]
    public void A_class_defined_by_some_value_rests_on_the_witness_with_the_least_IRI() => AssertClass(
        "id:c a :Customer ; :participatedIn id:v2 , id:v1 , id:i . id:v1 a :Visit . id:v2 a :Visit . id:i a :Interaction .",
        "id:c",
        ":Engaged",
        """
        :Engaged: cax-eqc2 → id:c rdf:type :Engaged ← id:c rdf:type (:Customer and (:participatedIn some :Visit))
        :Engaged: cls-int1 → id:c rdf:type (:Customer and (:participatedIn some :Visit)) ← id:c rdf:type :Customer (1) , id:c rdf:type (:participatedIn some :Visit)
        :Engaged: cls-svf1 → id:c rdf:type (:participatedIn some :Visit) ← id:v1 :hasParticipant id:c (1) , id:v1 rdf:type :Visit (1)
        """);

    [Fact]
    public void A_class_defined_by_a_literal_rests_on_it() => AssertClass(
        "id:c a :Customer ; :years 9 , 10 , 11 .",
        "id:c",
        ":Veteran",
        """
        :Veteran: cax-eqc2 → id:c rdf:type :Veteran ← id:c rdf:type (:years value "10"^^<http://www.w3.org/2001/XMLSchema#integer>)
        :Veteran: cls-hv2 → id:c rdf:type (:years value "10"^^<http://www.w3.org/2001/XMLSchema#integer>) ← id:c :years 10 (1)
        """);

    [Fact]
    public void A_merged_edge_is_told_as_it_was_stated()
    {
        var world = GraphWorld.Of(Ontology, "id:a a :Customer . id:b a :Customer ; :participatedIn id:v . id:v a :Visit .");
        world.Change(t =>
        {
            var (a, b, v) = (world.Find(t, "id:a"), world.Find(t, "id:b"), world.Find(t, "id:v"));
            t.Delete(b);
            t.AddAlias(world.Iri("id:b").Value, a);
            t.Link(v, world.Rewriting.Stored.Of(world.Iri(":participatedIn")).Predicate, a, null, world.Iri("id:b").Value);
        });
        Assert.Equal("id:v: asserted → id:b :participatedIn id:v (2)", Proof(world, "id:a", ":participatedIn", null));
    }

    private static void AssertProof(string data, string start, string property, string expected, string? only = null) =>
        Assert.Equal(expected, Proof(GraphWorld.Of(Ontology, data), start, property, only));

    private static void AssertClass(string data, string node, string @class, string expected)
    {
        var world = GraphWorld.Of(Ontology, data);
        var item = new SelectedItem.ExplainClasses(world.Rewriting.Memberships, world.Iri(@class).Value);
        Assert.Equal(expected, Written(world, Tell(world, node, item)));
    }

    private static string Proof(GraphWorld world, string start, string property, string? only)
    {
        var iri = world.Iri(property);
        var item = new SelectedItem.ExplainPath(world.Rewriting.ExplainablePathOf(iri), iri.Value, only is null ? null : world.Iri(only).Value);
        return Written(world, Tell(world, start, item));
    }

    private static Explanation[] Tell(GraphWorld world, string node, SelectedItem item)
    {
        var query = new GraphQuery(new NodeSource.OfIris([world.Iri(node).Value]), Filter.True, [], PageRequest.All, new Selection([item]), false);
        return (Explanation[])Assert.Single(world.Ask(query).List.Nodes).Fields[0]!;
    }

    private static string Written(GraphWorld world, Explanation[] proof) => string.Join('\n', proof.Select(step =>
        $"{world.Name(step.Value)}: {step.Rule} → {Written(world, step.Conclusion)}{(step.Premises.Count == 0 ? "" : " ← ")}"
        + string.Join(" , ", step.Premises.Select(p => Written(world, p)))));

    private static string Written(GraphWorld world, Statement statement) =>
        $"{world.Name(statement.Subject)} {world.Name(statement.Property)} {Short(world, statement.Object)}{(statement.Commit is { } commit ? $" ({commit})" : "")}";

    private static string Short(GraphWorld world, string text) => text.StartsWith("http", StringComparison.Ordinal) ? world.Name(text) : text;
}
