using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract;

/// <summary>Copies a graph in which every form of content occurs from one store into another, with a stop on the way.</summary>
public static class CopiedWorld
{
    private const int Nodes = 40;
    private const int PartSize = 7;

    /// <summary>Fills a source with every form of content.</summary>
    public static async Task FillAsync(IGraphStore source)
    {
        ArgumentNullException.ThrowIfNull(source);
        await source.ApplySchemaAsync(SchemaOf(source), CancellationToken.None);
        await source.CommitAsync(
            StoreContract.Provenance,
            transaction =>
            {
                Write(new NodeWriter(transaction), new ChangeWords(transaction));
                HostState.Write(transaction, HostState.ClockOffset, "12");
                return true;
            },
            CancellationToken.None);
    }

    /// <summary>Copies up to a stop, then the rest, and says both graphs.</summary>
    public static async Task<(IReadOnlyList<string> Source, IReadOnlyList<string> Target, GraphCounts Counts)> CopyAsync(IGraphStore source, IGraphStore target)
    {
        ArgumentNullException.ThrowIfNull(target);
        await target.ApplySchemaAsync(SchemaOf(target), CancellationToken.None);
        foreach (var share in new[] { 0.3, 0.7 })
        {
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await CopyOf(source, target).RunAsync(new StoppedAt(share, stop), stop.Token));
        }

        var before = target.Head;
        var counts = await CopyOf(source, target).RunAsync(new StoppedAt(2, null), CancellationToken.None);
        Assert.InRange(target.Head - before, 1, ((Nodes + 10) / PartSize) + 2);
        return (await DescribeAsync(source), await DescribeAsync(target), counts);
    }

    /// <summary>A copy of the source, in small parts.</summary>
    public static GraphCopy CopyOf(IGraphStore source, IGraphStore target) => new(source, target, "the source", StoreContract.Provenance) { PartSize = PartSize };

    private static async Task<IReadOnlyList<string>> DescribeAsync(IGraphStore store) =>
        await store.ReadAsync(view => Picture.Of(view).Select(line => line.Replace("*", "", StringComparison.Ordinal)).ToList(), null, CancellationToken.None);

    private static StoreSchema SchemaOf(IGraphStore store) => new() { OrderedPredicates = [new GraphWords(store.Symbols).Predicate("list")] };

    private static void Write(NodeWriter w, ChangeWords c)
    {
        for (var number = 0; number < Nodes; number++)
        {
            w.Node($"n{number:00}", "Thing").With("n", number).To("next", $"n{(number + 1) % Nodes:00}", "n00");
        }

        w.Node("n00", "Other").With("list", 9, 1, 5).With("name", "A").With("name", "B", "en").With("price", StoredValue.OfDecimal(15, 1)).At("at", "2026-11-20T12:00:00+01:00")
            .With("weight", StoredValue.OfDouble(4294967296)).Also(GraphWords.Iri("also")).Also(MadeIri.Of("id:", MadeIri.KeyKind, "n00"));
        c.Add("n00", "name", "A", "also");
        c.Link("n00", "n01", "also", null);
        c.Link("n00", "n01", "also", "gone");
    }

    private sealed class StoppedAt(double share, CancellationTokenSource? stop) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value >= share)
            {
                stop?.Cancel();
            }
        }
    }
}
