using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>
/// A nested list of 50 × 10 over HTTP: from this service, from npm <c>mercurius</c> with its compiler on, and from a hand-written endpoint; in
/// alternation, with the answers compared. Then what an operator wants to know of this service: cold start, CQ2, memory.
/// </summary>
internal static class GraphQLComparison
{
    private const int Rounds = 5;
    private const int Seed = 20260101;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    /// <summary>Runs the comparison and writes medians and ratios.</summary>
    /// <returns>0, or 1 when the answers differ.</returns>
    public static async Task<int> RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("kg-benchmark-");
        try
        {
            return await RunAsync(folder.FullName, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(string folder, TextWriter output)
    {
        var data = BrandData.Generate(NestedList.Customers, 20, Seed);
        using var here = await StartHereAsync(folder, data, output);
        using var mercurius = await StartMercuriusAsync(folder, data, output);
        await using var handWritten = await HandWritten.StartAsync(data);
        var servers = new List<(string Name, Load Load)> { ("here", new Load(here.Address, NestedList.Query)) };
        if (mercurius is not null)
        {
            servers.Add(("mercurius with jit", new Load(mercurius.Address, NestedList.Query)));
        }

        servers.Add(("hand-written", new Load(new Uri(handWritten.Urls.First()), NestedList.Query)));
        if (!await AnswersAgreeAsync(servers, output))
        {
            return 1;
        }

        await MeasureAsync(servers, output);
        await MeasureStageHistoryAsync(here, output);
        servers.ForEach(s => s.Load.Dispose());
        return 0;
    }

    private static async Task<PeerProcess> StartHereAsync(string folder, BrandData data, TextWriter output)
    {
        var (ontology, examples) = (Path.Combine(folder, "ontology"), Path.Combine(folder, "ontology", "examples"));
        CopyFolder(Path.Combine(Repository.Root(), "ontology"), ontology);
        await File.WriteAllTextAsync(Path.Combine(examples, "brand.ttl"), data.ToTurtle());
        string[] arguments = [Repository.Server(), "--ontology", ontology, "--data", Path.Combine(folder, "data"), "--url", "http://127.0.0.1:0"];
        using (await PeerProcess.StartAsync("dotnet", folder, arguments))
        {
        }

        var clock = Stopwatch.StartNew();
        var server = await PeerProcess.StartAsync("dotnet", folder, arguments);
        using var load = new Load(server.Address, NestedList.Query);
        await load.AskAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cold start to the first answer, data folder there: {clock.Elapsed.TotalSeconds:F2} s"));
        return server;
    }

    private static async Task<PeerProcess?> StartMercuriusAsync(string folder, BrandData data, TextWriter output)
    {
        var peer = Path.Combine(folder, "mercurius");
        CopyFolder(Path.Combine(Repository.Root(), "tests", "KnowledgeGraph.Benchmarks", "GraphQL", "mercurius"), peer);
        var file = Path.Combine(peer, "data.json");
        await File.WriteAllTextAsync(file, data.ToJson());
        try
        {
            using var install = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = peer })!;
            await install.WaitForExitAsync();
            return await PeerProcess.StartAsync("node", peer, "server.mjs", file);
        }
        catch (Exception absent) when (absent is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            output.WriteLine($"mercurius is left out: {absent.Message}");
            return null;
        }
    }

    private static async Task<bool> AnswersAgreeAsync(List<(string Name, Load Load)> servers, TextWriter output)
    {
        var answers = new List<(string Name, JsonNode? Answer)>();
        foreach (var (name, load) in servers)
        {
            answers.Add((name, JsonNode.Parse(await load.AskAsync())));
        }

        foreach (var (name, answer) in answers.Skip(1).Where(a => !JsonNode.DeepEquals(a.Answer, answers[0].Answer)))
        {
            output.WriteLine($"The answer of {name} differs from the one here:\n{answer?.ToJsonString()[..400]}\n{answers[0].Answer?.ToJsonString()[..400]}");
            return false;
        }

        output.WriteLine($"the answers agree, {answers[0].Answer!.ToJsonString().Length:N0} characters");
        return true;
    }

    private static async Task MeasureAsync(List<(string Name, Load Load)> servers, TextWriter output)
    {
        var rates = servers.ToDictionary(s => s.Name, _ => new List<double>());
        foreach (var (_, load) in servers)
        {
            await load.RunAsync(Warming);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, load) in servers)
            {
                rates[name].Add((await load.RunAsync(Round)).PerSecond);
            }
        }

        var here = Median(rates["here"]);
        foreach (var (name, values) in rates)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-20} {Median(values),8:F0} answers/s (median of {Rounds}, {values.Min():F0} to {values.Max():F0}); here is {here / Median(values):F2} of it"));
        }
    }

    private static async Task MeasureStageHistoryAsync(PeerProcess here, TextWriter output)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(Repository.Root(), "queries", "cq02-stage-history.graphql"));
        using var load = new Load(here.Address, query);
        await load.RunAsync(Warming);
        var (times, rate) = await load.RunAsync(Round);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"CQ2: p50 {times[times.Length / 2]:F2} ms, p99 {times[times.Length * 99 / 100]:F2} ms, {rate:F0} answers/s with 8 in flight; peak memory of the service {here.PeakMemory / 1e6:F0} MB"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
