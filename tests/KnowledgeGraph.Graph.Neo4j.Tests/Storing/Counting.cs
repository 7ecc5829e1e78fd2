using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Commits that each count one up at a hub, and link one more thing to it.</summary>
internal static class Counting
{
    /// <summary>Makes commits and gives their numbers.</summary>
    public static async Task<List<long?>> CommitAsync(IGraphStore store, int writer, int count)
    {
        var numbers = new List<long?>();
        for (var commit = 0; commit < count; commit++)
        {
            var iri = $"id:w{writer}-{commit}";
            numbers.Add((await store.CommitAsync(StoreWorld.Provenance, transaction => Write(transaction, iri), CancellationToken.None)).Commit);
        }

        return numbers;
    }

    /// <summary>What was counted, and how many things are linked.</summary>
    public static (long Counted, int Linked) Read(IGraphView view)
    {
        var things = new List<NodeId>();
        if (!view.TryFind("id:hub", out var hub))
        {
            return (0, 0);
        }

        view.Follow(hub, view.Symbols.Of("p:at"), inverse: true, things);
        return (view.ValueOf(hub, view.Symbols.Of("p:count"))!.Number, things.Count);
    }

    private static bool Write(GraphTransaction transaction, string iri)
    {
        var (hub, thing, count) = (transaction.Ensure("id:hub"), transaction.Ensure(iri), transaction.Symbols.Of("p:count"));
        var before = transaction.ValueOf(hub, count);
        if (before is not null)
        {
            transaction.RemoveValue(hub, count, before);
        }

        transaction.AddType(thing, transaction.Symbols.Of("c:Thing"));
        transaction.Link(thing, transaction.Symbols.Of("p:at"), hub);
        return transaction.AddValue(hub, count, StoredValue.OfInteger((before?.Number ?? 0) + 1));
    }
}
