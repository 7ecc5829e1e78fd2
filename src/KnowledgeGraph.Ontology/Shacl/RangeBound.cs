namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>The four value range constraints (SHACL, section 4.3).</summary>
public enum RangeBound
{
    /// <summary>Greater than the limit.</summary>
    MinExclusive,

    /// <summary>At least the limit.</summary>
    MinInclusive,

    /// <summary>Less than the limit.</summary>
    MaxExclusive,

    /// <summary>At most the limit.</summary>
    MaxInclusive,
}
