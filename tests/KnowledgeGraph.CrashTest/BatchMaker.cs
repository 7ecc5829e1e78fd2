using System.Globalization;

namespace KnowledgeGraph.CrashTest;

/// <summary>Makes batches of visits of a few customers, each item with a key and an IRI of its own. Safe for several writers.</summary>
internal sealed class BatchMaker(int seed)
{
    private const int AtomicItems = 3;
    private const int Minutes = 300 * 24 * 60;
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private int _made;

    /// <summary>The customers.</summary>
    public static IReadOnlyList<string> Customers { get; } = ["id:c01", "id:c03", "id:c04", "id:c09", "id:c12"];

    /// <summary>The next batch; every other one is atomic.</summary>
    public Batch Next(Random random)
    {
        var isAtomic = random.Next(2) == 0;
        return new Batch(isAtomic, [.. Enumerable.Range(0, isAtomic ? AtomicItems : random.Next(1, 3)).Select(_ => Item(random))]);
    }

    private Dictionary<string, object> Item(Random random)
    {
        var number = Interlocked.Increment(ref _made).ToString("D6", CultureInfo.InvariantCulture);
        var customer = Customers[random.Next(Customers.Count)];
        return new Dictionary<string, object>
        {
            ["idempotencyKey"] = $"crash-{seed}-{number}",
            ["class"] = "Visit",
            ["iri"] = $"id:crash-{number}",
            ["startedAt"] = FirstDay.AddMinutes(random.Next(Minutes)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["atTouchpoint"] = "id:tp-online-login",
            ["recognitionState"] = "SIGNED_IN",
            ["participant"] = customer,
            ["initiatedBy"] = customer,
        };
    }
}
