using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// A million triples of Turtle, read here and by Debian's <c>serdi</c> in alternation. Here the triples go, as terms, to a sink that counts
/// them; serdi writes them as N-Triples to <c>/dev/null</c>. Three times are told: serdi's process, a process of ours (with .NET's start and
/// compilation), and reading alone in a process that is warm.
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
        var (serdi, process, reading) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            if (withSerdi)
            {
                serdi.Add(Seconds(() => Wait(StartShell("exec serdi -i turtle -o ntriples \"$0\" > /dev/null", file))));
            }

            process.Add(Seconds(() => Wait(StartOurselves(file))));
            reading.Add(Seconds(() => Read(file)));
        }

        output.WriteLine(Row("serdi, process", withSerdi ? Median(serdi) : null, null));
        output.WriteLine(Row("here, process", Median(process), withSerdi ? Median(serdi) : null));
        output.WriteLine(Row("here, reading alone", Median(reading), withSerdi ? Median(serdi) : null));
        if (!withSerdi)
        {
            output.WriteLine("serdi is not there (Debian package serdi): nothing to compare with.");
        }
    }

    private static string Row(string name, double? seconds, double? serdi)
    {
        var time = seconds is { } known ? known.ToString("F3", CultureInfo.InvariantCulture) + " s" : "-";
        var ratio = seconds is { } ours && serdi is { } theirs ? (ours / theirs).ToString("F2", CultureInfo.InvariantCulture) + " of serdi's time" : "";
        return $"{name,-20} {time,10}  {ratio}".TrimEnd();
    }

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

    private static Process StartShell(string command, string argument) => Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command, argument]))!;

    private static Process StartOurselves(string file) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(TurtleComparison).Assembly.Location, ReadCommand, file]) { RedirectStandardOutput = true })!;

    private static void Wait(Process started)
    {
        using var process = started;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{process.StartInfo.FileName} ended with exit code {process.ExitCode}.");
        }
    }

    private static double Seconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class CountingSink : ITripleSink
    {
        public int Count { get; private set; }

        public void Triple(Triple triple, in TriplePosition position) => Count++;
    }
}
