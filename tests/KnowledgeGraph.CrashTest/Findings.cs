namespace KnowledgeGraph.CrashTest;

/// <summary>Counts what was looked at and keeps what was wrong. Safe for several writers.</summary>
internal sealed class Findings
{
    private readonly Lock _gate = new();
    private readonly List<string> _failures = [];
    private int _checks;

    /// <summary>Notes a check, and what is wrong if it doesn't hold.</summary>
    public void Check(bool holds, string otherwise)
    {
        lock (_gate)
        {
            _checks++;
            if (!holds)
            {
                _failures.Add(otherwise);
            }
        }
    }

    /// <summary>Prints what was wrong and the sum.</summary>
    /// <returns>0 if all was well, else 1.</returns>
    public int Print()
    {
        _failures.ForEach(f => Console.WriteLine($"FAILED {f}"));
        Console.WriteLine($"{_checks - _failures.Count} passed, {_failures.Count} failed, 0 skipped");
        return _failures.Count == 0 ? 0 : 1;
    }
}
