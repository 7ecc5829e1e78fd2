namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>What a validation found (<see href="https://www.w3.org/TR/shacl/#results-validation-report">SHACL, section 3.6.1</see>).</summary>
/// <param name="Results">The findings, by shape and focus node.</param>
public sealed record ValidationReport(IReadOnlyList<ValidationResult> Results)
{
    /// <summary><c>sh:conforms</c>: true without any finding, of whatever severity.</summary>
    public bool Conforms => Results.Count == 0;
}
