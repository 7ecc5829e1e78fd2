using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Engagement;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// What a start of the service costs: from the process's begin to the first answer, with and without a data folder; the phases of an ontology's
/// way into force, each time in a process that has just begun; and memory. Medians of five.
/// </summary>
internal static class StartMeasurement
{
    /// <summary>The hidden command of the process in which the phases are timed.</summary>
    public const string PhasesCommand = "time-phases";

    private const int Rounds = 5;
    private const string Question = "{ customers(first: 10) { nodes { iri name participatedIn(first: 5) { iri startedAt } } } }";

    /// <summary>Starts the service several times and writes medians.</summary>
    public static async Task<int> RunAsync(TextWriter output)
    {
        var (first, again, memory) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            using var workplace = new Workplace();
            first.Add((await StartOnceAsync(workplace)).Seconds);
            var (seconds, peak) = await StartOnceAsync(workplace);
            again.Add(seconds);
            memory.Add(peak / 1e6);
        }

        Tell("start with a new data folder, to the first answer", first, "s", output);
        Tell("start with its data folder there", again, "s", output);
        Tell("peak memory of the service then", memory, "MB", output);
        TellPhases(output);
        return 0;
    }

    /// <summary>Takes an ontology folder through the phases and writes what each took, one a line.</summary>
    public static int TimePhases(string folder, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        void Lap(string phase, string number)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{phase}\t{clock.Elapsed.TotalMilliseconds:F3}\t{number}"));
            clock.Restart();
        }

        var model = OntologyLoader.Load(folder).Model ?? throw new OntologyRefusedException(OntologyLoader.Load(folder).Problems);
        Lap("ontology read, closed and checked", $"{model.Classes.Count} classes, {model.Properties.Count} properties");
        var rewriting = new OntologyRewriting(model, new Symbols());
        var rules = new CommitRules(rewriting);
        Lap("paths, filters and rules compiled", "");
        var schema = SchemaCompiler.Compile(rewriting, OperationCatalogue.Make(rules, TimeProvider.System)).Version!.Schema;
        Lap("schema compiled", $"{schema.Types.Count} types");
        return 0;
    }

    private static async Task<(double Seconds, long PeakMemory)> StartOnceAsync(Workplace workplace)
    {
        var clock = Stopwatch.StartNew();
        using var service = await workplace.StartServiceAsync();
        new Load(service.Address, Question).Ask();
        return (clock.Elapsed.TotalSeconds, service.PeakMemory);
    }

    private static void TellPhases(TextWriter output)
    {
        var folder = Path.Combine(Repository.Root(), "ontology");
        var laps = Enumerable.Range(0, Rounds).SelectMany(_ => RunPhases(folder)).Select(line => line.Split('\t')).GroupBy(lap => lap[0]);
        foreach (var phase in laps)
        {
            Tell(phase.Key, [.. phase.Select(lap => double.Parse(lap[1], CultureInfo.InvariantCulture))], $"ms  {phase.First()[2]}".TrimEnd(), output);
        }
    }

    private static string[] RunPhases(string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(StartMeasurement).Assembly.Location, PhasesCommand, folder]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return lines;
    }

    private static void Tell(string name, List<double> values, string unit, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-50} {(unit == "s" ? $"{values.Median():F2}" : $"{values.Median():F0}"),6} {unit}"));
}
