using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Types;

/// <summary>Gathers what keeps an ontology from having a schema.</summary>
internal sealed class SchemaProblems
{
    /// <summary>Code of names that clash or can't be written in GraphQL.</summary>
    public const string Name = "PCE-G01";

    /// <summary>Code of one field with two types.</summary>
    public const string FieldType = "PCE-G05";

    /// <summary>Code of what has no place in the schema, and is left out of it.</summary>
    public const string LeftOut = "PCE-G08";

    private readonly List<Problem> _problems = [];

    /// <summary>The findings, in the order in which they were made.</summary>
    public IReadOnlyList<Problem> All => _problems;

    /// <summary>Whether a finding keeps the schema from being served.</summary>
    public bool HasViolation => _problems.Exists(problem => problem.Severity == Severity.Violation);

    /// <summary>Adds a finding that keeps the schema from being served.</summary>
    public void Refuse(string code, string message, SourceReference? source) => _problems.Add(new Problem(code, Severity.Violation, message, source));

    /// <summary>Adds a finding that leaves something out of the schema.</summary>
    public void LeaveOut(string message, SourceReference? source) => _problems.Add(new Problem(LeftOut, Severity.Warning, message, source));
}
