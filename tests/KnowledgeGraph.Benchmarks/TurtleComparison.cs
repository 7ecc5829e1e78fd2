using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// A million triples of Turtle, read here and by Debian's <c>serdi</c> in alternation. Here the triples go, as terms, to a sink that counts
/// them; serdi writes them as N-Triples to <c>/dev/null</c>. Three times are told: serdi's process, a process of ours (with .NET's start and
/// compilation), and reading alone in a process that is warm; each by the clock and by processor time, which what else runs hardly changes.
/// </summary>
internal static class TurtleComparison
{
    /// <summary>The hidden command of the process of ours that is timed.</summary>
    public const string ReadCommand = "read-turtle";

    private const int Triples = 1_000_000;
    private const int Seed = 20260101;
    private const int Rounds = 7;

    /// <summary>Runs the comparison and writes medians and ratios.</summary>
    /// <returns>0, or 1 when the two do not find the same number of triples.</returns>
    public static int Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("kg-benchmark-");
        try
        {
            var file = Path.Combine(folder.FullName, "workload.ttl");
            var expected = TurtleWorkload.Write(file, Triples, Seed);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{expected:N0} triples, {new FileInfo(file).Length / 1e6:F1} MB of Turtle, seed {Seed}, {Rounds} rounds"));
            var serdiCount = CountWithSerdi(file);
            var ourCount = Read(file);
            if (ourCount != expected || (serdiCount is { } other && other != expected))
            {
                output.WriteLine($"The counts differ: {expected} written, {ourCount} read here, {serdiCount} read by serdi.");
                return 1;
            }

            Measure(file, withSerdi: serdiCount is not null, output);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads the document once and writes the number of triples.</summary>
    public static int ReadOnce(string file, TextWriter output)
    {
        output.WriteLine(Read(file));
        return 0;
    }

    private static void Measure(string file, bool withSerdi, TextWriter output)
    {
        var (serdi, process, reading) = (new List<RunTime>(), new List<RunTime>(), new List<RunTime>());
        for (var round = 0; round < Rounds; round++)
        {
            if (withSerdi)
            {
                serdi.Add(RunTime.OfCommand("serdi", "-i", "turtle", "-o", "ntriples", file));
            }

            process.Add(RunTime.OfCommand("dotnet", typeof(TurtleComparison).Assembly.Location, ReadCommand, file));
            reading.Add(RunTime.Of(() => Read(file)));
        }

        if (!withSerdi)
        {
            output.WriteLine("serdi is not there (Debian package serdi): nothing to compare with.");
        }

        Tell("serdi, process", serdi, serdi, output);
        Tell("here, process", process, serdi, output);
        Tell("here, reading alone", reading, serdi, output);
    }

    private static void Tell(string name, List<RunTime> runs, List<RunTime> serdi, TextWriter output)
    {
        if (runs.Count > 0)
        {
            output.WriteLine($"{name,-20} {Part(runs, serdi, r => r.Elapsed)}; of processor time {Part(runs, serdi, r => r.ProcessorTime)}");
        }
    }

    private static string Part(List<RunTime> runs, List<RunTime> serdi, Func<RunTime, double> time) => runs == serdi || serdi.Count == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{runs.Select(time).Median():F2} s")
        : string.Create(CultureInfo.InvariantCulture, $"{runs.Select(time).Median():F2} s, {runs.Select(time).Median() / serdi.Select(time).Median():F2} of serdi's");

    private static int Read(string file)
    {
        var sink = new CountingSink();
        using var stream = File.OpenRead(file);
        TurtleReader.Read(stream, sink, new RdfReadOptions(Path.GetFileName(file)));
        return sink.Count;
    }

    // Null when there is no serdi.
    private static int? CountWithSerdi(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("serdi", ["-i", "turtle", "-o", "ntriples", file]) { RedirectStandardOutput = true })!;
            var count = 0;
            while (process.StandardOutput.ReadLine() is not null)
            {
                count++;
            }

            process.WaitForExit();
            return count;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private sealed class CountingSink : ITripleSink
    {
        public int Count { get; private set; }

        public void Triple(Triple triple, in TriplePosition position) => Count++;
    }
}
