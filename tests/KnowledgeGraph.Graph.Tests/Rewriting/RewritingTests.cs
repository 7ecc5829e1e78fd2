using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Tests.Rewriting;

/// <summary>What axioms mean for questions, where the property test against the closure doesn't go: what only the service knows.</summary>
public sealed class RewritingTests
{
    private const string Records = """
        :Customer a owl:Class . :Stage a owl:Class .
        :Record a owl:Class ; kg:polymorphic true .
        :Membership a owl:Class ; rdfs:subClassOf :Record ; kg:derived true ;
            kg:kind "interval" ; kg:validFrom :begin ; kg:validUntil :end ; kg:lapsesAt :lapse .
        :hasRecord a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Record .
        :hasMembership a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Membership ; rdfs:subPropertyOf :hasRecord .
        :membershipOf a owl:ObjectProperty ; owl:inverseOf :hasMembership .
        :stage a owl:ObjectProperty ; rdfs:domain :Membership ; rdfs:range :Stage .
        :stageNow a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Stage ; owl:propertyChainAxiom ( :now :stage ) .
        :now a owl:ObjectProperty ; kg:derived true ; rdfs:range :Membership ; kg:narrows :hasMembership ; kg:condition [ kg:validNow true ] .
        :Staged a owl:Class . [ a owl:Restriction ; owl:onProperty :stage ; owl:someValuesFrom :Stage ] rdfs:subClassOf :Staged .
        :begin a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        :end a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        :lapse a owl:DatatypeProperty , owl:FunctionalProperty ; kg:derived true ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        """;

    private const string Data = """
        id:c a :Customer ; :hasMembership id:m1 , id:m2 , id:m3 . id:s1 a :Stage . id:s2 a :Stage . id:s3 a :Stage .
        id:m1 a :Membership ; :stage id:s1 ; :begin "2026-01-01T00:00:00Z"^^xsd:dateTime ; :end "2026-02-01T00:00:00Z"^^xsd:dateTime .
        id:m2 a :Membership ; :stage id:s2 ; :begin "2026-02-01T00:00:00Z"^^xsd:dateTime ; :end "2026-03-01T00:00:00Z"^^xsd:dateTime .
        id:m3 a :Membership ; :stage id:s3 ; :begin "2026-03-01T00:00:00Z"^^xsd:dateTime ; :end "9999-12-31T23:59:59.999999Z"^^xsd:dateTime .
        """;

    [Theory]
    [InlineData("2025-12-31T23:59:59Z", "", "", "", "")]
    [InlineData("2026-01-01T00:00:00Z", "id:m1", "id:s1", "", "id:m1")]
    [InlineData("2026-01-31T23:59:59Z", "id:m1", "id:s1", "", "id:m1")]
    [InlineData("2026-02-01T00:00:00Z", "id:m1 id:m2", "id:s2", "id:m1", "id:m2")]
    [InlineData("2026-03-01T00:00:00Z", "id:m1 id:m2 id:m3", "id:s3", "id:m1 id:m2", "")]
    [InlineData("2027-01-01T00:00:00Z", "id:m1 id:m2 id:m3", "id:s3", "id:m1 id:m2", "")]
    public void Of_derived_records_the_future_is_masked(string now, string records, string stageNow, string ended, string lapsing)
    {
        var world = GraphWorld.Of(Records, Data);
        Assert.Equal(records, world.Follow("id:c", ":hasMembership", now));
        Assert.Equal(records, world.Follow("id:c", ":hasRecord", now));
        Assert.Equal(records, world.Members(":Membership", now));
        Assert.Equal(records, world.Members(":Record", now));
        Assert.Equal(records, world.Members(":Staged", now));
        Assert.Equal(stageNow, world.Follow("id:c", ":stageNow", now));
        Assert.Equal(ended, world.Matching(Shown(world, ":end"), now));
        Assert.Equal(lapsing, world.Matching(Shown(world, ":lapse"), now));
    }

    [Fact]
    public void Backwards_from_a_stage_the_future_is_masked_too()
    {
        var world = GraphWorld.Of(Records + "\n:Rule a owl:Class . :rule a :Rule ; kg:condition [ sh:property [ sh:path [ sh:inversePath :stage ] ; sh:minCount 1 ] ] .", Data);
        Assert.Equal("id:s1", world.Matching(world.Condition(":rule"), "2026-01-15T00:00:00Z"));
        Assert.Equal("id:s1 id:s2", world.Matching(world.Condition(":rule"), "2026-02-15T00:00:00Z"));
    }

    [Fact]
    public void Records_that_people_write_are_shown_whenever_they_begin()
    {
        var world = GraphWorld.Of(Records.Replace("kg:derived true ;\n    kg:kind", "kg:kind", StringComparison.Ordinal), Data);
        Assert.Equal("id:m1 id:m2 id:m3", world.Follow("id:c", ":hasMembership", "2025-01-01T00:00:00Z"));
        Assert.Equal("", world.Follow("id:c", ":stageNow", "2025-01-01T00:00:00Z"));
    }

    [Fact]
    public void Of_inverse_properties_the_first_by_IRI_is_stored_and_both_answer()
    {
        var world = GraphWorld.Of("""
            :A a owl:Class . :B a owl:Class .
            :b a owl:ObjectProperty ; rdfs:domain :A ; rdfs:range :B .
            :a a owl:ObjectProperty ; owl:inverseOf :b . :c a owl:ObjectProperty ; rdfs:range :B ; owl:inverseOf :a .
            """, "id:x a :A ; :b id:y . id:y a :B . id:z a :A ; :c id:y .");
        Assert.Equal((world.Symbol(":a"), true), Stored(world, ":b"));
        Assert.Equal((world.Symbol(":a"), false), Stored(world, ":a"));
        Assert.Equal((world.Symbol(":a"), true), Stored(world, ":c"));
        Assert.Equal("id:x id:z", world.Follow("id:y", ":a"));
        Assert.Equal(("id:y", "id:y"), (world.Follow("id:x", ":c"), world.Follow("id:z", ":b")));
    }

    [Fact]
    public void A_property_is_derived_if_an_inverse_of_it_is()
    {
        var world = GraphWorld.Of("""
            :A a owl:Class . :p a owl:ObjectProperty ; kg:derived true ; rdfs:domain :A ; rdfs:range :A ; owl:propertyChainAxiom ( :q :q ) .
            :q a owl:ObjectProperty ; rdfs:domain :A ; rdfs:range :A . :i a owl:ObjectProperty ; owl:inverseOf :p . :j a owl:ObjectProperty ; rdfs:range :A ; owl:inverseOf :i .
            """);
        Assert.Equal(
            [true, true, true, false], new[] { ":p", ":i", ":j", ":q" }.Select(p => world.Rewriting.Stored.IsDerived(world.Iri(p))));
    }

    [Fact]
    public void Of_values_chosen_by_conditions_the_first_by_order_counts()
    {
        var world = GraphWorld.Of("""
            :Band a owl:Class . :Case a owl:Class .
            :high a :Band ; kg:order 1 ; kg:condition [ sh:property [ sh:path :score ; sh:minCount 1 ; sh:minInclusive 0.8 ] ] .
            :low a :Band ; kg:order 2 ; kg:condition [ sh:property [ sh:path :score ; sh:minCount 1 ] ] .
            :band a owl:ObjectProperty ; kg:derived true ; rdfs:domain :Case ; rdfs:range :Band .
            :score a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Case ; rdfs:range xsd:decimal .
            """, "id:a a :Case ; :score 0.8 . id:b a :Case ; :score 0.79 . id:c a :Case . :high a :Band . :low a :Band .");
        Assert.Equal((":high", ":low", ""), (world.Follow("id:a", ":band"), world.Follow("id:b", ":band"), world.Follow("id:c", ":band")));
    }

    [Fact]
    public void A_list_of_a_class_starts_from_the_asserted_classes_that_can_hold_a_member()
    {
        var world = GraphWorld.Of("""
            :Thing a owl:Class ; kg:polymorphic true . :Small a owl:Class ; rdfs:subClassOf :Thing . :Other a owl:Class .
            :p a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
            :Linked a owl:Class . [ a owl:Class ; owl:intersectionOf ( :Small [ a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom owl:Thing ] ) ] rdfs:subClassOf :Linked .
            :Any a owl:Class . [ a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom owl:Thing ] rdfs:subClassOf :Any .
            :Either a owl:Class . [ a owl:Class ; owl:unionOf ( :Linked :Other ) ] rdfs:subClassOf :Either .
            """);
        Assert.Equal(":Small :Thing", Starts(world, ":Thing"));
        Assert.Equal(":Small", Starts(world, ":Linked"));
        Assert.Equal(":Other :Small :Thing", Starts(world, ":Any"));
        Assert.Equal(":Other :Small", Starts(world, ":Either"));
    }

    [Fact]
    public void Shared_parts_stay_shared_however_deep_they_are()
    {
        // Each class is met over either of two properties: written out, the last would have a million parts.
        var classes = Enumerable.Range(1, 20).Select(i => $"""
            :C{i} a owl:Class .
            [ a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom :C{i - 1} ] rdfs:subClassOf :C{i} .
            [ a owl:Restriction ; owl:onProperty :q ; owl:someValuesFrom :C{i - 1} ] rdfs:subClassOf :C{i} .
            """);
        var world = GraphWorld.Of($"""
            :C0 a owl:Class .
            :p a owl:ObjectProperty ; rdfs:range :C0 . :q a owl:ObjectProperty ; rdfs:range :C0 .
            {string.Join('\n', classes)}
            """, "id:a a :C0 ; :p id:a ; :q id:a . id:b a :C0 ; :p id:a .");
        Assert.Equal("id:a id:b", world.Members(":C20"));
    }

    private static Filter Shown(GraphWorld world, string property) =>
        new Filter.And([world.Rewriting.MembersOf(world.Iri(":Membership")), new Filter.HasValue(world.Rewriting.ValuesOf(world.Iri(property)))]);

    private static string Starts(GraphWorld world, string @class) =>
        string.Join(' ', world.Rewriting.AssertedClassesOf(world.Iri(@class)).Select(s => world.Name(world.View.Symbols.NameOf(s))));

    private static (Symbol, bool) Stored(GraphWorld world, string property) =>
        world.Rewriting.Stored.Of(world.Iri(property)) is var stored ? (stored.Predicate, stored.IsInverse) : default;
}
