using System.Globalization;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>
/// A nested list of 50 × 10, some 80 KB of JSON, over HTTP: from this service; from npm <c>mercurius</c> with its compiler on, over objects in
/// memory; and from a hand-written ASP.NET endpoint that writes it from objects in memory and knows no other question. Each runs in a process of
/// its own, the two of .NET with the same settings of the runtime; before measuring, their answers are compared.
/// </summary>
/// <remarks>
/// All share the machine with the client, which is kept lean (<see cref="HttpConnection"/>). Rounds alternate, each time in another order, and
/// medians are told. Beside answers per second stands the processor time that the server's process takes for 1,000 answers: what else runs on
/// the machine hardly changes it. Each is warmed until it can be taken to be as fast as it gets: the runtime of .NET compiles what is hot again
/// under load, which on two cores takes it 10 to 15 seconds.
/// </remarks>
internal static class GraphQLComparison
{
    private const int Rounds = 5;
    private const int Seed = 20260101;
    private const int InteractionsOfEach = 20;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    /// <summary>Runs the comparison and writes medians and ratios.</summary>
    /// <returns>0, or 1 when the answers differ.</returns>
    public static async Task<int> RunAsync(TextWriter output)
    {
        using var workplace = new Workplace();
        var data = BrandData.Generate(NestedList.Customers, InteractionsOfEach, Seed);
        await File.WriteAllTextAsync(Path.Combine(workplace.Ontology, "examples", "brand.ttl"), data.ToTurtle());
        var json = Path.Combine(workplace.Folder, "brand.json");
        await File.WriteAllTextAsync(json, data.ToJson());

        var service = await workplace.StartServiceAsync();
        using var here = new Contender("here", service, NestedList.Query);
        using var handWritten = new Contender("hand-written", await StartHandWrittenAsync(workplace, json), NestedList.Query);
        using var mercurius = await workplace.StartNodeAsync(Path.Combine("GraphQL", "mercurius"), "install", json, output) is { } process ? new Contender("mercurius with jit", process, NestedList.Query) : null;
        Contender[] all = mercurius is null ? [here, handWritten] : [here, mercurius, handWritten];
        if (!AnswersAgree(all, output))
        {
            return 1;
        }

        Measure(all);
        foreach (var contender in all)
        {
            Tell(contender, here, output);
        }

        TellSavedQuestion(service, output);
        return 0;
    }

    // A question that researchers ask: where a relationship stands, by which rule and which meetings.
    private static void TellSavedQuestion(PeerProcess service, TextWriter output)
    {
        var load = new Load(service.Address, File.ReadAllText(Path.Combine(Repository.Root(), "queries", "cq02-stage-history.graphql")));
        load.Run(Warming);
        var result = load.Run(Round);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"queries/cq02-stage-history, {Load.Connections} in flight: {result.PerSecond:F0} answers/s, p50 {result.Percentile(0.5):F2} ms, p99 {result.Percentile(0.99):F2} ms; "
            + $"peak memory of the service {service.PeakMemory / 1e6:F0} MB"));
    }

    private static Task<PeerProcess> StartHandWrittenAsync(Workplace workplace, string json) => PeerProcess.StartAsync(
        "dotnet",
        workplace.Folder,
        "exec",
        "--runtimeconfig",
        Path.ChangeExtension(Repository.Server(), ".runtimeconfig.json"),
        typeof(HandWritten).Assembly.Location,
        HandWritten.ServeCommand,
        json);

    private static bool AnswersAgree(Contender[] all, TextWriter output)
    {
        var expected = JsonNode.Parse(all[0].Ask());
        foreach (var contender in all[1..])
        {
            var answer = JsonNode.Parse(contender.Ask());
            if (!JsonNode.DeepEquals(answer, expected))
            {
                output.WriteLine($"The answer of {contender.Name} differs from the one here:\n{answer?.ToJsonString()[..400]}\n{expected?.ToJsonString()[..400]}");
                return false;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the answers agree, {expected!.ToJsonString().Length:N0} characters"));
        return true;
    }

    private static void Measure(Contender[] all)
    {
        foreach (var contender in all)
        {
            contender.Warm(Warming);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < all.Length; turn++)
            {
                all[(round + turn) % all.Length].Measure(Round);
            }
        }
    }

    private static void Tell(Contender contender, Contender here, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{contender.Name,-20} {contender.MedianPerSecond,6:F0} answers/s ({contender.PerSecond.Min():F0} to {contender.PerSecond.Max():F0}), "
        + $"{contender.MedianProcessorTime,5:F2} s of processor time for 1,000; here is {here.MedianPerSecond / contender.MedianPerSecond:F2} of its rate, "
        + $"{here.MedianProcessorTime / contender.MedianProcessorTime:F2} of its processor time"));
}
