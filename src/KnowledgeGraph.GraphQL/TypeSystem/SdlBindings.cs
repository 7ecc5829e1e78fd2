using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>What a schema needs besides its document: how values are had and how custom scalars are read and written.</summary>
public sealed record SdlBindings
{
    /// <summary>No bindings: fields read the entry of their name, custom scalars pass plain values through.</summary>
    public static SdlBindings None { get; } = new();

    /// <summary>The resolver of a field, by the name of its type and its definition.</summary>
    /// <value>By default none.</value>
    public Func<string, FieldDefinitionNode, FieldResolver?> Resolver { get; init; } = (_, _) => null;

    /// <summary>The writer of a root field, by the name of its type and its definition.</summary>
    /// <value>By default none.</value>
    public Func<string, FieldDefinitionNode, RootFieldWriter?> Writer { get; init; } = (_, _) => null;

    /// <summary>The events of a subscription field, by its definition.</summary>
    /// <value>By default none.</value>
    public Func<string, FieldDefinitionNode, EventSource?> Events { get; init; } = (_, _) => null;

    /// <summary>How the object types of an interface's or union's values are told, by its name.</summary>
    /// <value>By default by the entry <c>__typename</c> of a dictionary.</value>
    public Func<string, TypeResolver?> TypeResolver { get; init; } = _ => null;

    /// <summary>Scalars that the document declares, with their functions; description and address are theirs, not the document's.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<ScalarType> Scalars { get; init; } = [];

    /// <summary>Whether the document may apply directives that it does not define, as the source of a tool's own notes.</summary>
    /// <value>False by default.</value>
    public bool ToleratesUnknownDirectives { get; init; }
}
