using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>An ontology folder or its example data can't be served.</summary>
/// <param name="problems">What is wrong, with places; the message names what must be mended, not mere warnings.</param>
public sealed class OntologyRefusedException(IReadOnlyList<Problem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Where(p => p.Severity == Severity.Violation).Take(MostShown).Select(Line)))
{
    private const int MostShown = 50;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>A problem as one line: <c>file:line:column: code: message</c>.</summary>
    public static string Line(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Source is { } source ? $"{source}: {problem.Code}: {problem.Message}" : $"{problem.Code}: {problem.Message}";
    }
}
