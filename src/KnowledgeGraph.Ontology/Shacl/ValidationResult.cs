using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>One finding (<see href="https://www.w3.org/TR/shacl/#results-validation-result">SHACL, section 3.6.2</see>).</summary>
public sealed record ValidationResult
{
    /// <summary><c>sh:focusNode</c>: the node that was looked at.</summary>
    public required Term FocusNode { get; init; }

    /// <summary><c>sh:resultPath</c>: the path from the focus node to the values; null for a finding about the focus node itself.</summary>
    public PropertyPath? Path { get; init; }

    /// <summary><c>sh:value</c>: the value that is at fault; null where no one value is.</summary>
    public Term? Value { get; init; }

    /// <summary><c>sh:sourceConstraintComponent</c>, such as <c>sh:MinCountConstraintComponent</c>.</summary>
    public required Iri Component { get; init; }

    /// <summary><c>sh:resultSeverity</c>.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The severity as the shape writes it where it is none of SHACL's three; else null.</summary>
    public Iri? OwnSeverity { get; init; }

    /// <summary>What is wrong, and the remedy where the shape's author left the words to us.</summary>
    public required string Message { get; init; }

    /// <summary>The language tag of <see cref="Message"/>, or null.</summary>
    public string? MessageLanguage { get; init; }

    /// <summary><c>sh:sourceShape</c>: the shape that says so.</summary>
    public required Term SourceShape { get; init; }

    /// <summary>Where that shape is written; null if unknown.</summary>
    public SourceReference? Source { get; init; }
}
