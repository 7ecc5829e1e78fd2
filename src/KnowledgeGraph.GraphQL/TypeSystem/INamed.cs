namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A part of a schema that is found by its name among its kind.</summary>
public interface INamed
{
    /// <summary>§2.1.9 Name: letters, digits and underscores, not beginning with a digit.</summary>
    string Name { get; }
}
