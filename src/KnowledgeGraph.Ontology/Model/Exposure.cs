namespace KnowledgeGraph.Ontology.Model;

/// <summary>Visibility of a class or property (<c>kg:exposure</c>).</summary>
public enum Exposure
{
    /// <summary>Reached through other objects only. The default.</summary>
    Nested,

    /// <summary>Has root fields of its own.</summary>
    Root,

    /// <summary>Not in the schema.</summary>
    Hidden,
}
