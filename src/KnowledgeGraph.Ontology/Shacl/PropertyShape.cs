using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>A property shape (SHACL, section 2.3): constraints on the values that <see cref="Path"/> reaches.</summary>
public sealed record PropertyShape
{
    /// <summary>IRI or blank node of the shape.</summary>
    public required Term Id { get; init; }

    /// <summary><c>sh:path</c>.</summary>
    public required PropertyPath Path { get; init; }

    /// <summary>Constraints on the value nodes.</summary>
    public IReadOnlyList<Constraint> Constraints { get; init; } = [];

    /// <summary>Which of the values count at the evaluation time; only conditions restrict it.</summary>
    public ValueWindow Window { get; init; } = ValueWindow.All;

    /// <summary><c>sh:severity</c>. Default: violation.</summary>
    public Severity Severity { get; init; } = Severity.Violation;

    /// <summary>A severity that is none of SHACL's three, as written, or null; <see cref="Severity"/> is then violation.</summary>
    public Iri? OwnSeverity { get; init; }

    /// <summary><c>sh:message</c> in English or without language, or null.</summary>
    public string? Message { get; init; }

    /// <summary><c>sh:order</c>, or null.</summary>
    public decimal? Order { get; init; }

    /// <summary>The language tag of <see cref="Message"/>, or null.</summary>
    public string? MessageLanguage { get; init; }

    /// <summary><c>sh:deactivated</c>.</summary>
    public bool IsDeactivated { get; init; }

    /// <summary>Where the shape is declared, for messages.</summary>
    public SourceReference? Source { get; init; }
}
