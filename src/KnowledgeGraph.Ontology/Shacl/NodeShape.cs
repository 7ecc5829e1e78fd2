using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>A node shape (SHACL, section 2.2), with the additions for conditions of semantics.md, section 4.</summary>
public sealed record NodeShape
{
    /// <summary>IRI or blank node of the shape.</summary>
    public required Term Id { get; init; }

    /// <summary>What the shape is asked of (SHACL, section 2.1.3); empty for conditions and nested shapes.</summary>
    public IReadOnlyList<ShapeTarget> Targets { get; init; } = [];

    /// <summary>Constraints on the focus node itself, and its property shapes (<see cref="Constraint.Property"/>).</summary>
    public IReadOnlyList<Constraint> Constraints { get; init; } = [];

    /// <summary><c>sh:severity</c>. Default: violation.</summary>
    public Severity Severity { get; init; } = Severity.Violation;

    /// <summary>A severity that is none of SHACL's three, as written, or null; <see cref="Severity"/> is then violation.</summary>
    public Iri? OwnSeverity { get; init; }

    /// <summary><c>sh:message</c> in English or without language, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The language tag of <see cref="Message"/>, or null.</summary>
    public string? MessageLanguage { get; init; }

    /// <summary><c>sh:deactivated</c>.</summary>
    public bool IsDeactivated { get; init; }

    /// <summary>Where the shape is declared, for messages.</summary>
    public SourceReference? Source { get; init; }
}
