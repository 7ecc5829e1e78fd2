using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A server in a process of its own that prints its address.</summary>
internal sealed class PeerProcess : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(90);
    private readonly Process _process;

    private PeerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Greatest memory that it has held so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Processor time that it has taken so far, on all cores.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a program and waits for the line with its address.</summary>
    public static async Task<PeerProcess> StartAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(StartsWithin);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is var at and >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new PeerProcess(process, new Uri("http://" + line[(at + 7)..].Split(' ', '/')[0]));
            }
        }

        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not start: {await errors}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
