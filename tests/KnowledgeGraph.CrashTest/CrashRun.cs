using System.Globalization;

namespace KnowledgeGraph.CrashTest;

/// <summary>Writes, kills, restarts and looks, as often as was asked.</summary>
internal sealed class CrashRun(CrashOptions options) : IAsyncDisposable
{
    private const int Writers = 4;
    private const int AskedAtOnce = 400;
    private const string Record = "mutation ($items: [InteractionInput!]!, $atomic: Boolean!) { recordInteractions(input: $items, atomic: $atomic) { accepted { iri created } refused { path code message } } }";
    private static readonly string[] Customers = ["id:c01", "id:c03", "id:c04", "id:c09", "id:c12"];
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-crash-").FullName;
    private readonly Ledger _ledger = new();
    private readonly List<string> _failures = [];
    private int _checks;
    private int _sent;

    /// <summary>Runs the test and prints its sum.</summary>
    /// <returns>0, or 1 if anything was lost, doubled or halved.</returns>
    public async Task<int> RunAsync()
    {
        for (var kill = 1; kill <= options.Kills; kill++)
        {
            using var service = await Service.StartAsync(options, Path.Combine(_folder, "data"));
            await LookAsync(service, $"before kill {kill}");
            await WriteUntilKilledAsync(service, new Random(HashCode.Combine(options.Seed, kill)));
        }

        using (var service = await Service.StartAsync(options, Path.Combine(_folder, "data")))
        {
            await LookAsync(service, "at the end");
            await RepeatAsync(service);
            await CompareStagesAsync(service);
        }

        Check(_ledger.Acknowledged.Count > 0, "nothing was acknowledged, so nothing was tested");
        _failures.ForEach(f => Console.WriteLine($"FAILED {f}"));
        var items = _ledger.Acknowledged.Sum(b => b.Items.Count);
        Console.WriteLine($"{options.Kills} kills, {_ledger.Acknowledged.Count} batches with {items} items acknowledged, {_ledger.Unknown.Count} batches under way at a kill");
        Console.WriteLine($"{_checks - _failures.Count} passed, {_failures.Count} failed, 0 skipped");
        return _failures.Count == 0 ? 0 : 1;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task WriteUntilKilledAsync(Service service, Random random)
    {
        var before = _ledger.Acknowledged.Count;
        var writers = Enumerable.Range(0, Writers).Select(_ => WriteAsync(service, new Random(random.Next()))).ToArray();
        while (_ledger.Acknowledged.Count == before && writers.Any(w => !w.IsCompleted))
        {
            await Task.Delay(5);
        }

        await Task.Delay(random.Next(0, 600));
        await service.KillAsync();
        await Task.WhenAll(writers);
    }

    private async Task WriteAsync(Service service, Random random)
    {
        while (true)
        {
            var batch = MakeBatch(random);
            try
            {
                var answer = await service.AskAsync(Record, new { items = batch.Items, atomic = batch.IsAtomic });
                var refused = answer["recordInteractions"]!["refused"]!.AsArray();
                Check(refused.Count == 0, $"a sound batch was refused: {refused.ToJsonString()}");
                _ledger.Note(batch, isAcknowledged: true);
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
            {
                _ledger.Note(batch, isAcknowledged: false);
                return;
            }
        }
    }

    private Batch MakeBatch(Random random)
    {
        var isAtomic = random.Next(2) == 0;
        var items = Enumerable.Range(0, isAtomic ? 3 : random.Next(1, 3)).Select(_ => MakeItem(random)).ToList();
        return new Batch(isAtomic, items);
    }

    private Dictionary<string, object> MakeItem(Random random)
    {
        var number = Interlocked.Increment(ref _sent).ToString("D6", CultureInfo.InvariantCulture);
        var customer = Customers[random.Next(Customers.Length)];
        return new Dictionary<string, object>
        {
            ["idempotencyKey"] = $"crash-{options.Seed}-{number}",
            ["class"] = "Visit",
            ["iri"] = $"id:crash-{number}",
            ["startedAt"] = FirstDay.AddMinutes(random.Next(300 * 24 * 60)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["atTouchpoint"] = "id:tp-online-login",
            ["recognitionState"] = "SIGNED_IN",
            ["participant"] = customer,
            ["initiatedBy"] = customer,
        };
    }

    private async Task LookAsync(Service service, string when)
    {
        var acknowledged = _ledger.Acknowledged.SelectMany(b => b.Iris).ToList();
        var missing = acknowledged.Except(await FoundAsync(service, acknowledged)).ToList();
        Check(missing.Count == 0, $"{when}: {missing.Count} acknowledged items are missing, the first is {missing.FirstOrDefault()}");

        var halves = _ledger.Unknown.Where(b => b.IsAtomic).ToList();
        var found = await FoundAsync(service, [.. halves.SelectMany(b => b.Iris)]);
        var halved = halves.Where(b => b.Iris.Count(found.Contains) is not 0 and var count && count != b.Items.Count).ToList();
        Check(halved.Count == 0, $"{when}: {halved.Count} atomic batches are stored by halves, the first begins with {halved.FirstOrDefault()?.Iris.First()}");
    }

    private static async Task<HashSet<string>> FoundAsync(Service service, IReadOnlyList<string> iris)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in iris.Chunk(AskedAtOnce))
        {
            var answer = await service.AskAsync("query ($iris: [IRI!]) { interactions(where: { iri: { in: $iris } }, first: 1000) { nodes { iri } } }", new { iris = chunk });
            found.UnionWith(answer["interactions"]!["nodes"]!.AsArray().Select(n => (string)n!["iri"]!));
        }

        return found;
    }

    private async Task RepeatAsync(Service service)
    {
        foreach (var batch in _ledger.Acknowledged.TakeLast(20))
        {
            var answer = await service.AskAsync(Record, new { items = batch.Items, atomic = batch.IsAtomic });
            var accepted = answer["recordInteractions"]!["accepted"]!.AsArray();
            Check(
                accepted.Count == batch.Items.Count && accepted.All(a => !(bool)a!["created"]!),
                $"a batch that is sent twice is stored twice, or not known: {answer.ToJsonString()}");
        }
    }

    // The same facts, recorded at one go by a service that was never killed, must have led to the same stages.
    private async Task CompareStagesAsync(Service crashed)
    {
        var stored = await FoundAsync(crashed, [.. _ledger.Unknown.SelectMany(b => b.Iris)]);
        var items = _ledger.Acknowledged.SelectMany(b => b.Items).Concat(_ledger.Unknown.SelectMany(b => b.Items).Where(i => stored.Contains((string)i["iri"])));
        using var whole = await Service.StartAsync(options, Path.Combine(_folder, "whole"));
        foreach (var chunk in items.OrderBy(i => (string)i["iri"], StringComparer.Ordinal).Chunk(200))
        {
            await whole.AskAsync(Record, new { items = chunk, atomic = true });
        }

        foreach (var customer in Customers)
        {
            var (one, other) = (await StagesOfAsync(crashed, customer), await StagesOfAsync(whole, customer));
            Check(one == other, $"stages of {customer} differ from those of a service that was never killed:\n  {one}\n  {other}");
        }
    }

    private static async Task<string> StagesOfAsync(Service service, string customer)
    {
        var answer = await service.AskAsync(
            """
            query ($iri: IRI!) { customer(iri: $iri) { participatedInConnection { totalCount } relationships { classifiedAs
              stageMemberships(orderBy: [{ memberFrom: ASC }], first: 1000) { iri stage { code } memberFrom memberUntil memberLapsesAt rule { iri } citedInteractions { iri } } } } }
            """,
            new { iri = customer });
        return answer.ToJsonString();
    }

    private void Check(bool holds, string otherwise)
    {
        lock (_failures)
        {
            _checks++;
            if (!holds)
            {
                _failures.Add(otherwise);
            }
        }
    }
}
