namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>A server that is compared, and what was measured of it, round by round.</summary>
/// <param name="name">How the output calls it.</param>
/// <param name="process">The server.</param>
/// <param name="query">The question.</param>
internal sealed class Contender(string name, PeerProcess process, string query) : IDisposable
{
    private readonly Load _load = new(process.Address, query);
    private readonly List<double> _perSecond = [];
    private readonly List<double> _processorTime = [];

    /// <summary>How the output calls it.</summary>
    public string Name { get; } = name;

    /// <summary>Answers per second, ascending.</summary>
    public IReadOnlyList<double> PerSecond => [.. _perSecond.Order()];

    /// <summary>Median of answers per second.</summary>
    public double MedianPerSecond => _perSecond.Median();

    /// <summary>Median of the seconds of processor time that the server's process takes for 1,000 answers, on whichever core.</summary>
    public double MedianProcessorTime => _processorTime.Median();

    /// <summary>Asks once and gives the answer.</summary>
    public string Ask() => _load.Ask();

    /// <summary>Asks for some time without measuring.</summary>
    public void Warm(TimeSpan duration) => _load.Run(duration);

    /// <summary>Asks for some time and notes what was measured.</summary>
    public void Measure(TimeSpan duration)
    {
        var before = process.ProcessorTime;
        var result = _load.Run(duration);
        _perSecond.Add(result.PerSecond);
        _processorTime.Add((process.ProcessorTime - before).TotalSeconds * 1000 / result.Milliseconds.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();
}
