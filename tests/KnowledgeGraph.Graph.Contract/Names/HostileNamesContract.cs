using System.Collections.Frozen;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract.Names;

/// <summary>Names and values that would be commands if a store pasted them into its language: they are stored, asked for and told as they are.</summary>
public abstract class HostileNamesContract(ContractStore place) : StoreContract(place)
{
    private const string Individuals = "http://world.example/id/";
    private const string Bystander = Individuals + "bystander";
    private const string Actor = "'; MATCH (n) DETACH DELETE n //";
    private const int AskedAtOnce = 4;

    /// <summary>What a class, a predicate, a node, an alias, a language and a value are called.</summary>
    private static readonly string[] Hostile =
    [
        "x`) DETACH DELETE n //",
        "x`:`Entity` SET n.iri = '' //",
        "`",
        "``",
        "\\`",
        "\\u0060) DETACH DELETE n //",
        "\u0060\\u0060",
        "x' OR '1'='1",
        "x\"; DROP TABLE node; --",
        "x'); DELETE FROM node; --",
        "$iri",
        "{iri}",
        "} RETURN 1 //",
        "a\r\nb /* c */ // d",
        "a b\tc",
        "Entity",
        "Alias",
        "Commit",
        "CommitHead",
        "StoreName",
        "ALIAS_OF",
        "iri",
        "seq",
        "aliases",
        "_commits",
        "_moved",
        "names_2",
        "names°",
        "names~",
        "names^",
        "__proto__",
        "日本語\U0001F600",
        "\u202Eright to left",
        "é e\u0301",
        "İıſß",
        "%s%n%00",
        "<script>alert(1)</script>",
        "../../etc/passwd",
    ];

    [SkippableTheory]
    [InlineData("http://world.example/ontology#")]
    [InlineData("")]
    public async Task A_hostile_name_is_only_a_name(string before)
    {
        string[] iris = [.. Hostile.Select(name => before + name)];
        Symbol[] symbols = [.. iris.Select(Store.Symbols.Of)];
        await Store.ApplySchemaAsync(new StoreSchema { RangeIndexed = [.. symbols], TextIndexed = [.. symbols], RootClasses = [.. symbols] }, CancellationToken.None);
        foreach (var name in Hostile.Take(3))
        {
            await Store.CommitAsync(new Provenance(name, name, "", Now), t => Write(t, before + name, name), CancellationToken.None);
        }

        await Store.CommitAsync(new Provenance(Actor, Actor, "", Now), t => Hostile.Skip(3).Count(name => Write(t, before + name, name)), CancellationToken.None);
        await ReopenAsync();
        await Parallel.ForEachAsync(Hostile, new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce }, async (name, _) => await AssertToldAsync(before + name, name));

        await CommitAsync(t => iris.Count(iri => t.Delete(t.Ensure(Individuals + iri))));
        Assert.Equal([Bystander], await ReadAsync(view => view.Nodes().Select(view.IriOf).ToArray()));
    }

    [SkippableFact]
    public async Task Names_that_differ_in_case_marks_or_place_only_are_apart()
    {
        string[] names = ["http://a.example/x#name", "http://b.example/x#name", "http://a.example/x#Name", "http://a.example/x/name", "http://a.example/x#name_2", "http://a.example/x#nàme", "name"];
        await CommitAsync(t =>
        {
            var node = t.Ensure("id:apart");
            foreach (var name in names)
            {
                t.AddType(t.Ensure(name), t.Symbols.Of(name));
                t.AddValue(node, t.Symbols.Of(name), StoredValue.OfString(name));
                t.Link(node, t.Symbols.Of(name), t.Ensure(name));
            }

            return true;
        });
        await ReopenAsync();
        foreach (var name in names)
        {
            var symbol = Store.Symbols.Of(name);
            SelectedItem[] items = [new SelectedItem.Values(new ValueExpression.Stored([symbol])), GraphWords.Links(new PathExpression.Edge(symbol, false), new Filter.HasType(new[] { symbol }.ToFrozenSet()))];
            var node = await TellByIriAsync("id:apart", items);
            Assert.Equal([name], ((StoredValue[])node.Fields[0]!).Select(value => value.Text));
            Assert.Equal([name], ((ResultList)node.Fields[1]!).Nodes.Select(end => end.Iri));
            Assert.Equal([name], (await AskAsync(GraphWords.Query(new NodeSource.OfClasses([symbol])))).List.Nodes.Select(end => end.Iri));
        }

        await CommitAsync(t => names.Append("id:apart").Count(name => t.Delete(t.Ensure(name))));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.CommitAsync(
            Provenance, t => t.AddType(t.Ensure(Bystander), t.Symbols.Of("http://world.example/ontology#Bystander")), CancellationToken.None).AsTask();
    }

    private static bool Write(GraphTransaction transaction, string iri, string text)
    {
        var (node, symbol) = (transaction.Ensure(Individuals + iri), transaction.Symbols.Of(iri));
        transaction.AddType(node, symbol);
        transaction.AddValue(node, symbol, StoredValue.OfString(text), assertedOf: iri + "/merged");
        transaction.AddValue(node, symbol, StoredValue.OfLangString(text, text));
        transaction.AddAlias(Individuals + iri + "/alias", node);
        return transaction.Link(node, symbol, node, iri + "/from", iri + "/to");
    }

    private async Task AssertToldAsync(string iri, string text)
    {
        var (node, symbol) = (Individuals + iri, Store.Symbols.Of(iri));
        var values = new ValueExpression.Stored([symbol]);
        var filter = new Filter.And(
        [
            new Filter.HasType(new[] { symbol }.ToFrozenSet()), new Filter.Value(values, Comparison.Equal, [StoredValue.OfString(text)], false, []),
            new Filter.Value(values, Comparison.StartsWith, [StoredValue.OfString(text)], true, [text]), new Filter.IsOneOf(new[] { node }.ToFrozenSet()),
            new Filter.Some(new PathExpression.Closure(new PathExpression.Edge(symbol, true)), new Filter.IsOneOf(new[] { node + "/alias" }.ToFrozenSet())),
        ]);
        SelectedItem[] items =
        [
            new SelectedItem.Values(values), GraphWords.Links(new PathExpression.Edge(symbol, false), order: [new OrderKey([], values, null, true)]), new SelectedItem.Aliases(),
            new SelectedItem.Provenance(), new SelectedItem.Asserted(symbol),
        ];
        var query = new GraphQuery(new NodeSource.OfClasses([symbol]), filter, [new OrderKey([], values, null, false)], PageRequest.All, new Selection([.. items]), true);
        var result = (await AskAsync(query)).List;
        var told = Assert.Single(result.Nodes);
        Assert.Equal((node, 1, text), (told.Iri, result.Total, told.OrderKeys[0]!.Text));
        Assert.Equal(symbol, Assert.Single(told.Types));
        Assert.Equal([StoredValue.OfString(text), StoredValue.OfLangString(text, text)], (StoredValue[])told.Fields[0]!);
        Assert.Equal([node], ((ResultList)told.Fields[1]!).Nodes.Select(end => end.Iri));
        Assert.Equal([node + "/alias"], (string[])told.Fields[2]!);
        var actor = Hostile.Take(3).Contains(text) ? text : Actor;
        Assert.Equal(new Provenance(actor, actor, "", Now), ((CommitRecord)told.Fields[3]!).Provenance);
        Assert.Equal([StoredValue.OfString(text), StoredValue.OfLangString(text, text), node], (object[])told.Fields[4]!);
    }

    private async Task<ResultNode> TellByIriAsync(string iri, params SelectedItem[] items) =>
        Assert.Single((await AskAsync(GraphWords.Query(new NodeSource.OfIris([iri]), items: items))).List.Nodes);
}
