using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.9 EnumValueDefinition.</summary>
/// <param name="name">The name in documents and responses.</param>
public sealed class EnumValueDefinition(string name) : INamed
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What stands for this value in C#: what arguments hold, and what resolvers return.</summary>
    /// <value>The name by default.</value>
    public object Value { get; init; } = name;

    /// <summary>What the value means, in Markdown.</summary>
    /// <value>Null by default: no description.</value>
    public string? Description { get; init; }

    /// <summary>Why the value should no longer be used.</summary>
    /// <value>Null by default: not deprecated.</value>
    public string? DeprecationReason { get; init; }

    /// <summary>Whatever the maker of the schema wants to find here again.</summary>
    public object? Tag { get; init; }

    /// <summary>Custom directives applied to the definition.</summary>
    /// <value>Empty by default.</value>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];
}
