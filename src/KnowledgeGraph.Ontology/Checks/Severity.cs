namespace KnowledgeGraph.Ontology.Checks;

/// <summary>How bad a finding is (SHACL, section 2.1.4).</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Served all the same.</summary>
    Warning,

    /// <summary>The version is not served, the item is not stored.</summary>
    Violation,
}
