using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Types;

/// <summary>Gathers what keeps an ontology from having a schema.</summary>
internal sealed class SchemaProblems
{
    /// <summary>Code of names that clash or can't be written in GraphQL, the same as of the ontology's own check.</summary>
    public const string Name = "NAME-CLASH";

    /// <summary>Code of an enumeration without concepts.</summary>
    public const string EmptyEnum = "EMPTY-ENUM";

    /// <summary>Code of a schema that GraphQL's own rules refuse.</summary>
    public const string Schema = "SCHEMA";

    private readonly List<Problem> _problems = [];

    /// <summary>The findings, in the order in which they were made.</summary>
    public IReadOnlyList<Problem> All => _problems;

    /// <summary>Whether a finding keeps the schema from being served.</summary>
    public bool HasViolation => _problems.Exists(problem => problem.Severity == Severity.Violation);

    /// <summary>Adds a finding that keeps the schema from being served.</summary>
    public void Refuse(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Violation, message, source));

    /// <summary>Adds a finding that leaves something out of the schema.</summary>
    public void LeaveOut(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Warning, message, source));
}
