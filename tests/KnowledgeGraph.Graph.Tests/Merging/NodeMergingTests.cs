using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Merging;

/// <summary>What is one individual becomes one node (semantics.md, section 6).</summary>
public sealed class NodeMergingTests
{
    private const string Ontology = """
        :Customer a owl:Class . :Brand a owl:Class .
        :Identity a owl:Class ; kg:polymorphic true ; owl:hasKey ( :scheme :key ) .
        :Login a owl:Class ; rdfs:subClassOf :Identity .
        :Relationship a owl:Class ; owl:hasKey ( :relationshipOf :withBrand ) .
        :Interaction a owl:Class .
        :identifies a owl:ObjectProperty ; rdfs:domain :Identity ; rdfs:range :Customer .
        :stronglyIdentifies a owl:ObjectProperty , owl:FunctionalProperty ; kg:identifying true ; rdfs:domain :Login ; rdfs:range :Customer ; rdfs:subPropertyOf :identifies .
        :hasRelationship a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Relationship .
        :relationshipOf a owl:ObjectProperty , owl:FunctionalProperty ; owl:inverseOf :hasRelationship .
        :withBrand a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain :Relationship ; rdfs:range :Brand .
        :interactions a owl:ObjectProperty ; rdfs:domain :Relationship ; rdfs:range :Interaction .
        :adviser a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain :Customer ; rdfs:range :Customer .
        :scheme a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Identity ; rdfs:range xsd:string .
        :key a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Identity ; rdfs:range xsd:string .
        :name a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Customer ; rdfs:range xsd:string .
        :tag a owl:DatatypeProperty ; rdfs:domain :Customer ; rdfs:range xsd:string .
        """;

    [Fact]
    public void Equal_keys_make_one_node_under_the_lower_IRI()
    {
        var world = Merged("""
            id:k2 a :Login ; :scheme "login" ; :key "x" ; :identifies id:c2 . id:c2 a :Customer .
            id:k1 a :Identity ; :scheme "login" ; :key "x" ; :identifies id:c1 . id:c1 a :Customer .
            """);
        Assert.Equal("id:k1", world.NameOf(world.Node("id:k2")));
        Assert.Equal("id:c1 id:c2", world.Follow("id:k1", ":identifies"));
        Assert.Equal("id:k1", world.Members(":Identity"));
        Assert.Equal("id:k1", world.Members(":Login"));
    }

    [Theory]
    [InlineData("id:k1 a :Login ; :scheme \"login\" ; :key \"x\" . id:k2 a :Login ; :scheme \"login\" ; :key \"y\" .")]
    [InlineData("id:k1 a :Login ; :scheme \"login\" ; :key \"x\" . id:k2 a :Login ; :scheme \"mail\" ; :key \"x\" .")]
    [InlineData("id:k1 a :Login ; :scheme \"login\" ; :key \"x\" . id:k2 a :Login ; :key \"x\" .")]
    [InlineData("id:k1 a :Login ; :scheme \"login\" ; :key \"x\" . id:k2 a :Customer ; :scheme \"login\" ; :key \"x\" .")]
    public void Other_keys_half_keys_and_other_classes_do_not(string data)
    {
        var world = Merged(data);
        Assert.NotEqual(world.Node("id:k1"), world.Node("id:k2"));
    }

    [Fact]
    public void Customers_of_one_strong_identity_become_one_and_their_relationships_with_one_brand_as_well()
    {
        var world = Merged("""
            id:k a :Login ; :scheme "login" ; :key "x" ; :stronglyIdentifies id:c1 , id:c2 . id:b a :Brand .
            id:c1 a :Customer ; :hasRelationship id:r1 . id:r1 a :Relationship ; :withBrand id:b ; :interactions id:i1 . id:i1 a :Interaction .
            id:c2 a :Customer ; :hasRelationship id:r2 . id:r2 a :Relationship ; :withBrand id:b ; :interactions id:i2 . id:i2 a :Interaction .
            """);
        Assert.Equal(("id:c1", "id:r1"), (world.NameOf(world.Node("id:c2")), world.NameOf(world.Node("id:r2"))));
        Assert.Equal("id:r1", world.Follow("id:c1", ":hasRelationship"));
        Assert.Equal("id:i1 id:i2", world.Follow("id:r1", ":interactions"));
    }

    [Fact]
    public void A_made_IRI_goes_after_every_declared_one()
    {
        var visitor = MadeIri.Of("https://world.example/id/", "visitor", "k");
        var world = Merged($"id:k a :Login ; :stronglyIdentifies <{visitor}> , id:zz . <{visitor}> a :Customer . id:zz a :Customer .");
        Assert.Equal("id:zz", world.NameOf(world.Node("id:zz")));
        Assert.Equal([visitor], world.View.AliasesOf(world.Node("id:zz")));
    }

    [Fact]
    public void Of_a_single_valued_property_the_canonical_value_is_shown_and_the_others_are_kept_beside()
    {
        var world = Merged("""
            id:k a :Login ; :stronglyIdentifies id:c1 , id:c2 , id:c3 . id:a a :Customer . id:b a :Customer .
            id:c1 a :Customer ; :tag "one" ; :adviser id:a .
            id:c2 a :Customer ; :name "Two" ; :tag "two" ; :adviser id:b .
            id:c3 a :Customer ; :name "Three" ; :tag "three" .
            """);
        Assert.Equal(("Two", "one three two", "id:a"), (world.Values("id:c1", ":name"), world.Values("id:c1", ":tag"), world.Follow("id:c1", ":adviser")));
        Assert.Equal("Three", Further(world, "id:c1", ":name"));
        Assert.True(world.View.HasEdge(world.Node("id:c1"), world.Symbol(":adviser~merged"), world.Node("id:b")));
    }

    [Fact]
    public void Edges_between_those_that_become_one_turn_into_loops_and_keep_their_ends()
    {
        var world = Merged("id:k a :Login ; :stronglyIdentifies id:c1 , id:c2 . id:c1 a :Customer ; :adviser id:c2 . id:c2 a :Customer .");
        var edge = Assert.Single(world.View.EdgesFrom(world.Node("id:c1")));
        Assert.Equal((world.Node("id:c1"), null, world.Iri("id:c2").Value), (edge.To, edge.AssertedFrom, edge.AssertedTo));
    }

    [Fact]
    public void A_key_that_a_node_no_longer_has_finds_it_no_longer()
    {
        var world = Merged("id:k1 a :Login ; :scheme \"login\" ; :key \"old\" .");
        world.Change(t =>
        {
            var node = world.Find(t, "id:k1");
            t.RemoveValue(node, world.Symbol(":key"), StoredValue.OfString("old"));
            t.AddValue(node, world.Symbol(":key"), StoredValue.OfString("new"));
            new NodeMerging(world.Rewriting).Apply(t, t.Changed);
        });
        Commit(world, "id:k2 a :Login ; :scheme \"login\" ; :key \"old\" .");
        Assert.NotEqual(world.Node("id:k1"), world.Node("id:k2"));
        Commit(world, "id:k3 a :Login ; :scheme \"login\" ; :key \"new\" .");
        Assert.Equal(world.Node("id:k1"), world.Node("id:k3"));
    }

    [Fact]
    public void What_is_stated_of_an_alias_later_is_as_if_it_had_been_there_before()
    {
        const string merged = "id:k a :Login ; :stronglyIdentifies id:c1 , id:c2 . id:c1 a :Customer ; :name \"One\" . id:c2 a :Customer .";
        var world = Merged(merged);
        Commit(world, "id:c2 :name \"Two\" .");
        Assert.Equal(("One", "Two"), (world.Values("id:c1", ":name"), Further(world, "id:c1", ":name")));
    }

    [Fact]
    public void The_nodes_that_took_others_in_are_told()
    {
        var world = GraphWorld.Of(Ontology);
        var merged = world.Change(t =>
        {
            Write(world, t, "id:k a :Login ; :stronglyIdentifies id:c1 , id:c2 . id:c1 a :Customer . id:c2 a :Customer .");
            return new NodeMerging(world.Rewriting).Apply(t, t.Changed);
        });
        Assert.Equal("id:c1", world.Names(merged));
    }

    [Fact]
    public void A_separated_alias_takes_back_what_was_stated_of_it()
    {
        var world = Merged("id:k a :Login ; :stronglyIdentifies id:c1 , id:c2 . id:c1 a :Customer ; :name \"One\" . id:c2 a :Customer ; :name \"Two\" ; :tag \"two\" .");
        world.Change(t =>
        {
            var merging = new NodeMerging(world.Rewriting);
            t.UnlinkAsserted(world.Find(t, "id:k"), world.Symbol(":stronglyIdentifies"), world.Find(t, "id:c1"), null, world.Iri("id:c2").Value);
            merging.Separate(t, world.Iri("id:c2").Value);
        });
        Assert.Equal(("One", "", ""), (world.Values("id:c1", ":name"), world.Values("id:c1", ":tag"), Further(world, "id:c1", ":name")));
        Assert.Equal(("Two", "two"), (world.Values("id:c2", ":name"), world.Values("id:c2", ":tag")));
    }

    [Fact]
    public void The_order_in_which_statements_arrive_does_not_matter()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var statements = RandomStatements(random);
            var first = Described(statements, random);
            for (var order = 0; order < 4; order++)
            {
                random.Shuffle(statements);
                var other = Described(statements, random);
                Assert.True(first == other, $"seed {seed}:\n{string.Join('\n', statements)}\n\n{first}\n\n{other}");
            }
        }
    }

    // One commit a handful of statements, each settled before it is stored.
    private static string Described(string[] statements, Random random)
    {
        var world = GraphWorld.Of(Ontology);
        for (var at = 0; at < statements.Length;)
        {
            var count = random.Next(1, 6);
            Commit(world, string.Join('\n', statements.Skip(at).Take(count)));
            at += count;
        }

        return Describe(world);
    }

    private static string[] RandomStatements(Random random)
    {
        var statements = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            statements.Add($"id:k{i} a :{(random.Next(2) == 0 ? "Login" : "Identity")} .");
            statements.Add($"id:k{i} :scheme \"{random.Next(2)}\" .");
            statements.Add($"id:k{i} :key \"{random.Next(3)}\" .");
            statements.Add($"id:k{i} :{(random.Next(2) == 0 ? "identifies" : "stronglyIdentifies")} id:c{random.Next(5)} .");
            statements.Add($"id:c{i} a :Customer .");
            statements.Add($"id:c{i} :hasRelationship id:r{i} . id:r{i} a :Relationship .");
            statements.Add($"id:r{i} :withBrand id:b{random.Next(2)} .");
            statements.Add($"id:r{i} :interactions id:i{random.Next(4)} .");
            statements.Add($"id:c{i} :tag \"{random.Next(3)}\" .");
            if (random.Next(2) == 0)
            {
                statements.Add($"id:c{i} :name \"{random.Next(3)}\" .");
                statements.Add($"id:c{i} :adviser id:c{random.Next(5)} .");
            }
        }

        return [.. statements];
    }

    private static string Describe(GraphWorld world)
    {
        var view = world.View;
        var lines = view.Nodes().SelectMany(n =>
        {
            var types = new List<Symbol>();
            view.TypesOf(n, types);
            var aliases = view.AliasesOf(n).Where(a => !MadeIri.IsKey(a)).Select(world.Name);
            return view.ValuesOf(n).Select(v => $"{world.NameOf(n)} {world.Name(view.Symbols.NameOf(v.Predicate))} {ValueCodec.Display(v.Value)} of {Short(world, v.AssertedOf)}")
                .Concat(view.EdgesFrom(n).Select(e => $"{world.NameOf(n)} {world.Name(view.Symbols.NameOf(e.Predicate))} {world.NameOf(e.To)} of {Short(world, e.AssertedFrom)} to {Short(world, e.AssertedTo)}"))
                .Append($"{world.NameOf(n)} a {string.Join(' ', types.Select(t => world.Name(view.Symbols.NameOf(t))).Order())} known as {string.Join(' ', aliases)}");
        });
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string Short(GraphWorld world, string? iri) => iri is null ? "itself" : world.Name(iri);

    private static GraphWorld Merged(string data)
    {
        var world = GraphWorld.Of(Ontology);
        Commit(world, data);
        return world;
    }

    private static void Commit(GraphWorld world, string data) => world.Change(t =>
    {
        Write(world, t, data);
        new NodeMerging(world.Rewriting).Apply(t, t.Changed);
    });

    private static void Write(GraphWorld world, GraphTransaction transaction, string data)
    {
        var writer = new TripleWriter(world.Rewriting, transaction);
        foreach (var triple in GraphWorld.Read(data, "data.ttl", world.Model).Triples)
        {
            writer.Add(triple);
        }

        Assert.Empty(writer.Report.Problems);
    }

    private static string Further(GraphWorld world, string node, string property)
    {
        var values = new List<StoredValue>();
        world.View.ValuesOf(world.Node(node), world.Rewriting.Symbols.Of(NodeMerging.MergedPredicateOf(world.Iri(property).Value)), values);
        return string.Join(' ', values.Select(ValueCodec.Display));
    }
}
