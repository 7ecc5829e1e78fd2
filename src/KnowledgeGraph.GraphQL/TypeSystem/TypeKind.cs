namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.4 Types: the six kinds of named types.</summary>
public enum TypeKind
{
    /// <summary>§3.5: a primitive leaf value.</summary>
    Scalar,

    /// <summary>§3.6: a set of fields.</summary>
    Object,

    /// <summary>§3.7: a set of fields that other types have too.</summary>
    Interface,

    /// <summary>§3.8: one of several object types.</summary>
    Union,

    /// <summary>§3.9: a leaf value out of a list.</summary>
    Enum,

    /// <summary>§3.10: a structured input.</summary>
    InputObject,
}
