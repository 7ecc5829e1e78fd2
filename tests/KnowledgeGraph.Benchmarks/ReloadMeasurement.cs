using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// How long an edit of the ontology takes to act. The service runs on a copy of the repository's ontology; a stage's threshold in
/// <c>stages.ttl</c> is changed, by which customers who did nothing new are in another stage since another day, and undone. Told is the time from
/// when the file is saved to when the answer of <c>cq02-stage-history</c> is another one, and with it every relationship replayed.
/// </summary>
internal static class ReloadMeasurement
{
    private const int Edits = 10;
    private const string Threshold = "sh:property [ sh:path pce:interactions ; sh:minCount 2 ] ] .";
    private static readonly string Raised = Threshold.Replace("minCount 2", "minCount 3", StringComparison.Ordinal);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Edits and undoes ten times, and writes the median and the worst time of both.</summary>
    public static async Task<int> RunAsync(TextWriter output)
    {
        using var workplace = new Workplace();
        var file = Path.Combine(workplace.Ontology, "stages.ttl");
        var original = await File.ReadAllTextAsync(file);
        var edited = original.Replace(Threshold, Raised, StringComparison.Ordinal);
        if (edited == original)
        {
            output.WriteLine($"stages.ttl holds no `{Threshold}` any more: choose another edit.");
            return 1;
        }

        using var service = await workplace.StartServiceAsync();
        var load = new Load(service.Address, await File.ReadAllTextAsync(Path.Combine(Repository.Root(), "queries", "cq02-stage-history.graphql")));
        var (edits, undoings) = (new List<double>(), new List<double>());
        for (var i = 0; i < Edits; i++)
        {
            edits.Add(await SecondsToAnotherAnswerAsync(load, file, edited));
            undoings.Add(await SecondsToAnotherAnswerAsync(load, file, original));
        }

        Tell("edit to changed answer", edits, output);
        Tell("undone again", undoings, output);
        return 0;
    }

    private static async Task<double> SecondsToAnotherAnswerAsync(Load load, string file, string text)
    {
        var before = load.Ask();
        await File.WriteAllTextAsync(file, text);
        var clock = Stopwatch.StartNew();
        while (load.Ask() == before)
        {
            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException($"The answer did not change within {Patience.TotalSeconds:F0} seconds.");
            }

            await Task.Delay(BetweenLooks);
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static void Tell(string name, List<double> seconds, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-24} median {seconds.Median():F2} s, worst {seconds.Max():F2} s ({seconds.Count} times)"));
}
