using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Graph.Neo4j;
using KnowledgeGraph.Neo4jServers;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>
/// A nested list from one Neo4j server and the same data: through this service, through npm <c>@neo4j/graphql</c>, and as Cypher that is written by
/// hand and sent to the server itself. The answers are compared before anything is measured.
/// </summary>
/// <remarks>One client asks at a time; the contenders take turns, a few questions each, so that what else runs on the machine meets all.</remarks>
internal static class Neo4jComparison
{
    private const int Turns = 60;
    private const int QuestionsOfATurn = 5;
    private const string NameHere = "here";
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(45);

    /// <summary>Runs the comparison and writes medians and ratios.</summary>
    /// <param name="customers">Size of the generated brand.</param>
    /// <param name="output">Takes what was found.</param>
    /// <returns>0, or 1 when the answers differ or there is no Neo4j.</returns>
    public static async Task<int> RunAsync(int customers, TextWriter output)
    {
        using var workplace = new Workplace();
        Directory.Delete(Path.Combine(workplace.Ontology, "examples"), recursive: true);
        await File.AppendAllTextAsync(Path.Combine(workplace.Ontology, "core.ttl"), NestedQuestion.InverseOfInitiatedBy);
        try
        {
            await using var neo4j = Neo4jInstance.Missing is { } missing
                ? throw new InvalidOperationException(missing)
                : await Neo4jInstance.StartAsync("2g", isBusy: true, more: ["--apoc", "--set", "server.memory.pagecache.size=1g", "--set", "server.threads.worker_count=32"]);
            using var here = await workplace.StartServiceAsync("--store", Neo4jStoreOptions.Neo4jStore, "--neo4j-uri", neo4j.Uri.ToString());
            await LoadAsync(neo4j, workplace, customers, output);
            using var peer = await workplace.StartNodeAsync(Path.Combine("Neo4j", "neo4j-graphql"), "ci", neo4j.Bolt!.ToString(), output);
            return Compare(NestedQuestion.OverAssertedEdges, here, peer, neo4j, output) && Compare(NestedQuestion.ThroughIdentities, here, peer, neo4j, output) ? 0 : 1;
        }
        catch (InvalidOperationException absent)
        {
            output.WriteLine(absent.Message);
            return 1;
        }
    }

    private static async Task LoadAsync(Neo4jInstance neo4j, Workplace workplace, int customers, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var interactions = await StoredBrand.WriteAsync(new Neo4jStoreOptions { Uri = neo4j.Uri }, workplace.Ontology, customers);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{customers:N0} customers with {interactions:N0} interactions written in {clock.Elapsed.TotalSeconds:F0} s"));

        // Plans are made by statistics, which lag behind a load.
        using var statistics = Asker.OfCypher("statistics", neo4j.Uri, "CALL db.resampleOutdatedIndexes()");
        statistics.Measure(times: 1);
        using var cache = Asker.OfCypher("plans", neo4j.Uri, "CALL db.clearQueryCaches()");
        cache.Measure(times: 1);
    }

    private static bool Compare(NestedQuestion question, PeerProcess here, PeerProcess? peer, Neo4jInstance neo4j, TextWriter output)
    {
        output.WriteLine($"{question.Name}:");
        var askers = new List<Asker> { Asker.OfGraphQL(NameHere, here.Address, question.Here), Asker.OfCypher("Cypher by hand", neo4j.Uri, question.HandWritten) };
        if (peer is not null)
        {
            askers.Add(Asker.OfGraphQL("@neo4j/graphql", peer.Address, question.Peer));
        }

        try
        {
            if (!AnswersAgree(askers, output))
            {
                return false;
            }

            Measure(askers);
            askers.ForEach(asker => Tell(asker, askers[0], output));
            return true;
        }
        finally
        {
            askers.ForEach(asker => asker.Dispose());
        }
    }

    private static bool AnswersAgree(List<Asker> askers, TextWriter output)
    {
        var expected = askers[0].Ask();
        foreach (var asker in askers[1..])
        {
            if (asker.Ask() is var found && found != expected)
            {
                var (line, other) = expected.Split('\n').Zip(found.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second);
                output.WriteLine($"The answer of {asker.Name} differs from the one {NameHere}:\n{other}\n{line}");
                return false;
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  the answers agree: {expected.Split('\n').Length - 1} customers, {expected.Length:N0} characters without names"));
        return true;
    }

    private static void Measure(List<Asker> askers)
    {
        // In turns too: a server closes a connection that is idle for some seconds.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warming;)
        {
            askers.ForEach(asker => asker.Warm(QuestionsOfATurn));
        }

        for (var turn = 0; turn < Turns; turn++)
        {
            for (var place = 0; place < askers.Count; place++)
            {
                askers[(turn + place) % askers.Count].Measure(QuestionsOfATurn);
            }
        }
    }

    private static void Tell(Asker asker, Asker here, TextWriter output)
    {
        var (result, ours) = (asker.Result, here.Result);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {asker.Name,-16} p50 {result.Percentile(0.5),6:F1} ms, p99 {result.Percentile(0.99),6:F1} ms; {NameHere} takes {ours.Percentile(0.5) / result.Percentile(0.5):F2} of its time"));
    }
}
