using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.13 Directives: a directive that documents of clients or of the schema may apply.</summary>
/// <param name="name">The name, without the at sign.</param>
public sealed class DirectiveDefinition(string name) : INamed
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What the directive does, in Markdown.</summary>
    /// <value>Null by default: no description.</value>
    public string? Description { get; init; }

    /// <summary>Where the directive may be applied: at least one location.</summary>
    public required IReadOnlyList<DirectiveLocation> Locations { get; init; }

    /// <summary>The arguments that can be given.</summary>
    /// <value>Empty by default.</value>
    public NamedList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>Whether the directive may be applied several times at one location.</summary>
    /// <value>False by default.</value>
    public bool IsRepeatable { get; init; }
}
