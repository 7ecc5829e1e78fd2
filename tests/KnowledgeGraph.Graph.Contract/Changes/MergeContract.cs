using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Sources;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Changes;

/// <summary>What is one individual becomes one node in the store, and can be parted again (semantics.md, section 6).</summary>
public abstract class MergeContract(ContractStore place) : StoreContract(place)
{
    private const string Ontology = """
        @prefix p: <p:> .
        @prefix c: <c:> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        c:Customer kg:graphqlName "Customer" ; a owl:Class . c:Brand kg:graphqlName "Brand" ; a owl:Class .
        c:Login kg:graphqlName "Login" ; a owl:Class ; owl:hasKey ( p:scheme p:key ) .
        c:Relationship kg:graphqlName "Relationship" ; a owl:Class ; owl:hasKey ( p:relationshipOf p:withBrand ) .
        p:identifies kg:graphqlName "identifies" ; a owl:ObjectProperty , owl:FunctionalProperty ; kg:identifying true ; rdfs:domain c:Login ; rdfs:range c:Customer .
        p:hasRelationship kg:graphqlName "hasRelationship" ; a owl:ObjectProperty ; rdfs:domain c:Customer ; rdfs:range c:Relationship .
        p:relationshipOf kg:graphqlName "relationshipOf" ; a owl:ObjectProperty , owl:FunctionalProperty ; owl:inverseOf p:hasRelationship .
        p:withBrand kg:graphqlName "withBrand" ; a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain c:Relationship ; rdfs:range c:Brand .
        p:knows kg:graphqlName "knows" ; a owl:ObjectProperty ; rdfs:domain c:Customer ; rdfs:range c:Customer .
        p:scheme kg:graphqlName "scheme" ; a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain c:Login ; rdfs:range xsd:string .
        p:key kg:graphqlName "key" ; a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain c:Login ; rdfs:range xsd:string .
        p:name kg:graphqlName "name" ; a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain c:Customer ; rdfs:range xsd:string .
        p:tag kg:graphqlName "tag" ; a owl:DatatypeProperty ; rdfs:domain c:Customer ; rdfs:range xsd:string .
        """;

    private static readonly Lazy<OntologyModel> Model = new(() =>
    {
        var result = OntologyLoader.Load(OntologyDocument.Of("world.ttl", Ontology));
        return result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    });

    [SkippableFact]
    public async Task Two_nodes_of_one_key_become_one_that_answers_to_both_IRIs()
    {
        await MergeAsync(w => w.Node("k2", "Login").With("scheme", "mail").With("key", "x").To("seen", "v"));
        await MergeAsync(w => w.Node("k1", "Login").With("scheme", "mail").With("key", "x").To("seen", "u"));
        await ReopenAsync();
        var node = await TellAsync("k2", new SelectedItem.Aliases(), Links(Words.Edge("seen")), Words.Values("key"));
        Assert.Equal("id:k1", node.Iri);
        Assert.Equal(["id:k2"], (string[])node.Fields[0]!);
        Assert.Equal("u v", Names((ResultList)node.Fields[1]!));
        Assert.Equal([StoredValue.OfString("x")], (StoredValue[])node.Fields[2]!);
        Assert.Equal("k1", Names((await AskAsync(Query(Words.All("Login"), Words.Text("key", Comparison.Equal, "x")))).List));
    }

    [SkippableFact]
    public async Task Merging_leads_to_merging_and_every_edge_and_value_keeps_whom_it_was_asserted_of()
    {
        await MergeAsync(w =>
        {
            w.Node("c1", "Customer").With("name", "Ann").With("tag", "one").With("tag", "both").To("hasRelationship", "r1").To("knows", "c2");
            w.Node("r1", "Relationship").To("withBrand", "b");
            w.Node("c2", "Customer").With("name", "Anne").With("tag", "two").With("tag", "both").To("hasRelationship", "r2").To("knows", "c2");
            w.Node("r2", "Relationship").To("withBrand", "b").To("had", "i2");
        });
        var before = (await PictureOfAsync("c1", "c2", "r1", "r2"), Store.Head);
        await MergeAsync(w => w.Node("login", "Login").With("scheme", "login").With("key", "c").To("identifies", "c1", "c2"));
        await ReopenAsync();
        var customer = await TellAsync("c2", Words.Values("name"), Words.Values("tag"), Links(Words.Edge("hasRelationship")), new SelectedItem.Asserted(Words.Predicate("name")), new SelectedItem.Aliases());
        Assert.Equal("id:c1", customer.Iri);
        Assert.Equal(["Ann"], TextsOf(customer.Fields[0]));
        Assert.Equal(["both", "one", "two"], TextsOf(customer.Fields[1]));
        Assert.Equal("r1", Names((ResultList)customer.Fields[2]!));
        Assert.Equal(["Ann", "Anne"], ((object[])customer.Fields[3]!).Cast<StoredValue>().Select(value => value.Text));
        Assert.Equal(["id:c2"], (string[])customer.Fields[4]!);
        Assert.Equal("i2", Names((ResultList)(await TellAsync("r2", Links(Words.Edge("had")))).Fields[0]!));

        await CommitAsync(t =>
        {
            var login = t.Ensure(Iri("login"));
            t.UnlinkAsserted(login, t.Symbols.Of("p:identifies"), t.Ensure(Iri("c1")), null, Iri("c2"));
            var merging = new NodeMerging(RewritingOf(t.Symbols));
            var changed = merging.Separate(t, Iri("c2"));
            return merging.Apply(t, changed.Where(t.Contains)).Count;
        });
        await ReopenAsync();
        Assert.Equal(before.Item1[0], (await PictureOfAsync("c1"))[0]);
        var parted = await TellAsync("c2", Words.Values("name"), Words.Values("tag"), Links(Words.Edge("hasRelationship")), Links(Words.Edge("knows")));
        Assert.Equal("id:c2", parted.Iri);
        Assert.Equal(["Anne"], TextsOf(parted.Fields[0]));
        Assert.Equal(["both", "two"], TextsOf(parted.Fields[1]));
        Assert.Equal("r2", Names((ResultList)parted.Fields[2]!));
        Assert.Equal("c2", Names((ResultList)parted.Fields[3]!));
    }

    [SkippableFact]
    public async Task A_node_that_many_commits_make_in_any_order_is_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => MergeAsync(w =>
            w.Node($"many{writer:00}", "Login").With("scheme", "many").With("key", "m").To("seen", $"seen{writer:00}")))));
        var node = await TellAsync("many07", new SelectedItem.Aliases(), Links(Words.Edge("seen"), countTotal: true));
        Assert.Equal("id:many00", node.Iri);
        Assert.Equal(15, ((string[])node.Fields[0]!).Length);
        Assert.Equal(16, ((ResultList)node.Fields[1]!).Total);
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.ApplySchemaAsync(StoreSchema.Of(RewritingOf(store.Symbols)), CancellationToken.None).AsTask();
    }

    private static OntologyRewriting RewritingOf(Symbols symbols) => new(Model.Value, symbols);

    private static string[] TextsOf(object? field) => [.. ((StoredValue[])field!).Select(value => value.Text)];

    private async Task MergeAsync(Action<NodeWriter> write) => await CommitAsync(t =>
    {
        write(new NodeWriter(t));
        return new NodeMerging(RewritingOf(t.Symbols)).Apply(t, t.Changed.Where(t.Contains)).Count;
    });

    // Without the marks: which commit wrote a part is not what is compared.
    private ValueTask<string[]> PictureOfAsync(params string[] names) => ReadAsync(view =>
    {
        var lines = Picture.Of(view).Select(line => line.Replace("*", "", StringComparison.Ordinal)).ToList();
        return names.Select(name => lines.Single(line => line == name || line.StartsWith(name + ";", StringComparison.Ordinal))).ToArray();
    });
}
