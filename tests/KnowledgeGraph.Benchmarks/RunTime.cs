using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How long something ran.</summary>
/// <param name="Elapsed">Seconds by the clock.</param>
/// <param name="ProcessorTime">Seconds of processor time, on all cores.</param>
internal sealed partial record RunTime(double Elapsed, double ProcessorTime)
{
    /// <summary>Runs something in this process.</summary>
    public static RunTime Of(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        action();
        return new RunTime(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    /// <summary>Runs a program to its end, without its output. The shell tells the processor time, which .NET does not know of a process that has ended.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static RunTime OfCommand(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "\"$@\" > /dev/null && times", "sh", program, .. arguments]) { RedirectStandardOutput = true })!;
        var told = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        var elapsed = clock.Elapsed.TotalSeconds;
        return shell.ExitCode == 0
            ? new RunTime(elapsed, Times().Matches(told).Sum(SecondsOf))
            : throw new InvalidOperationException($"{program} ended with exit code {shell.ExitCode}.");
    }

    private static double SecondsOf(Match time) =>
        (double.Parse(time.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture) * 60) + double.Parse(time.Groups["seconds"].ValueSpan, CultureInfo.InvariantCulture);

    // User and system time, of the shell and of what it ran.
    [GeneratedRegex("(?<minutes>[0-9]+)m(?<seconds>[0-9.]+)s")]
    private static partial Regex Times();
}
