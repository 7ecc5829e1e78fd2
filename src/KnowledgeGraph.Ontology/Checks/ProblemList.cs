using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>Collects findings, each once; whoever reports one never decides what becomes of it.</summary>
internal sealed class ProblemList
{
    /// <summary>How many findings a result shows.</summary>
    public const int Most = 200;

    private readonly HashSet<Problem> _problems = [];

    public bool HasViolation => _problems.Any(problem => problem.Severity == Severity.Violation);

    public void Violation(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Violation, message, source));

    public void Warning(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Warning, message, source));

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>The findings by file, line and column, those without a place first; violations are kept when there are more than <see cref="Most"/>.</summary>
    public IReadOnlyList<Problem> InOrder() =>
    [
        .. _problems
            .OrderByDescending(problem => problem.Severity)
            .Take(Most)
            .OrderBy(problem => problem.Source?.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Source?.Line)
            .ThenBy(problem => problem.Source?.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];
}
