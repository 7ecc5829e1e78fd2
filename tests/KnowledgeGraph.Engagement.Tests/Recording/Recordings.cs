using KnowledgeGraph.Engagement.Recording;

namespace KnowledgeGraph.Engagement.Tests.Recording;

/// <summary>Records items into a world, and writes what became of them in lines.</summary>
internal static class Recordings
{
    /// <summary>An item that every small world takes.</summary>
    public static InteractionItem Item(string key, string @class = "Visit", string startedAt = "2026-01-05T12:00:00Z") => new()
    {
        IdempotencyKey = key,
        Class = @class,
        Fields = [Field("startedAt", startedAt), Field("atTouchpoint", "id:website")],
    };

    public static FieldInput Field(string name, params string[] values) =>
        new(name, new Rdf.Iri($"https://pce.example/ontology#{name}"), [.. values.Select(v => new FieldValue(v))]);

    /// <summary>The item with a field more, or with another value for one.</summary>
    public static InteractionItem With(this InteractionItem item, string name, params string[] values) =>
        item with { Fields = [.. item.Fields.Where(f => f.Name != name), .. values.Length == 0 ? [] : new[] { Field(name, values) }] };

    /// <summary>The item with identities, each written as class, scheme and key.</summary>
    public static InteractionItem Seen(this InteractionItem item, params string[] identities) => item with
    {
        ObservedIdentities = [.. identities.Select(i => i.Split(' ')).Select(i => new IdentityInput(i[0], i[1], i[2]))],
    };

    public static RecordingOutcome Record(this World world, params InteractionItem[] items) => world.Record(isAtomic: false, items);

    public static RecordingOutcome Record(this World world, bool isAtomic, params InteractionItem[] items)
    {
        var transaction = world.Graph.Begin();
        var outcome = InteractionRecorder.Read(world.Rules)!.Record(transaction, items, isAtomic);
        world.Graph.Publish(transaction);
        return outcome;
    }

    /// <summary>Records one item that is taken.</summary>
    /// <returns>Its interaction.</returns>
    public static string RecordOne(this World world, InteractionItem item)
    {
        var outcome = world.Record(item);
        Assert.Equal("", string.Join('\n', outcome.Refused.Select(r => r.Message)));
        return world.Short(Assert.Single(outcome.Accepted).Iri);
    }

    /// <summary>Records one item that is refused: <c>path code: message</c>.</summary>
    public static IReadOnlyList<string> Refusals(this World world, InteractionItem item)
    {
        var head = world.Graph.Head;
        var outcome = world.Record(item);
        Assert.Empty(outcome.Accepted);
        Assert.Equal(head, world.Graph.Head);
        return [.. outcome.Refused.Select(r => $"{r.Path} {r.Code}: {r.Message}")];
    }
}
