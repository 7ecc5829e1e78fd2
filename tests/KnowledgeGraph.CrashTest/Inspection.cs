using System.Text.Json.Nodes;

namespace KnowledgeGraph.CrashTest;

/// <summary>Holds what the service knows against the ledger.</summary>
internal sealed class Inspection(Ledger ledger, Findings findings)
{
    private const int AskedAtOnce = 400;
    private const int LoadedAtOnce = 200;
    private const int SentTwice = 20;

    /// <summary>Nothing acknowledged is missing, and no atomic batch is stored by halves.</summary>
    public async Task LookAsync(Service service, string when)
    {
        var acknowledged = ledger.Acknowledged.SelectMany(b => b.Iris).ToList();
        var missing = acknowledged.Except(await FoundAsync(service, acknowledged)).ToList();
        findings.Check(missing.Count == 0, $"{when}: {missing.Count} acknowledged items are missing, the first is {missing.FirstOrDefault()}");

        var halves = ledger.Unknown.Where(b => b.IsAtomic).ToList();
        var found = await FoundAsync(service, [.. halves.SelectMany(b => b.Iris)]);
        var halved = halves.Where(b => b.Iris.Count(found.Contains) is not 0 and var count && count != b.Items.Count).ToList();
        findings.Check(halved.Count == 0, $"{when}: {halved.Count} atomic batches are stored by halves, the first begins with {halved.FirstOrDefault()?.Iris.First()}");
    }

    /// <summary>What was acknowledged is known when it is sent again, and what was not is stored then, or known.</summary>
    public async Task RepeatAsync(Service service)
    {
        foreach (var batch in ledger.Acknowledged.TakeLast(SentTwice))
        {
            var accepted = (await Recording.SendAsync(service, batch))["accepted"]!.AsArray();
            findings.Check(
                accepted.Count == batch.Items.Count && accepted.All(a => !(bool)a!["created"]!),
                $"a batch that is sent twice is stored twice, or not known: {accepted.ToJsonString()}");
        }

        foreach (var batch in ledger.Unknown)
        {
            var answer = await Recording.SendAsync(service, batch);
            findings.Check(answer["accepted"]!.AsArray().Count == batch.Items.Count, $"a batch that got no answer is refused when it is sent again: {answer.ToJsonString()}");
            ledger.NoteAcknowledged(batch);
        }
    }

    /// <summary>The same facts, recorded in another order by a service that was never killed, have led to the same stages, and are as many.</summary>
    public async Task CompareAsync(Service crashed, Service whole)
    {
        foreach (var items in ledger.Acknowledged.SelectMany(b => b.Items).OrderBy(i => (string)i["iri"], StringComparer.Ordinal).Chunk(LoadedAtOnce))
        {
            await Recording.SendAsync(whole, new Batch(IsAtomic: true, items));
        }

        foreach (var customer in BatchMaker.Customers)
        {
            var (one, other) = (await StagesOfAsync(crashed, customer), await StagesOfAsync(whole, customer));
            findings.Check(one == other, $"stages of {customer} differ from those of a service that was never killed:\n  {one}\n  {other}");
        }
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

    private static async Task<string> StagesOfAsync(Service service, string customer)
    {
        JsonNode answer = await service.AskAsync(
            """
            query ($iri: IRI!) { customer(iri: $iri) { participatedInConnection { totalCount } relationships { classifiedAs
              stageMemberships(orderBy: [{ memberFrom: ASC }], first: 1000) { iri stage { code } memberFrom memberUntil memberLapsesAt rule { iri } citedInteractions { iri } } } } }
            """,
            new { iri = customer });
        return answer.ToJsonString();
    }
}
