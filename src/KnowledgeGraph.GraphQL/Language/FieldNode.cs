using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.6 Field.</summary>
public sealed record FieldNode(
    SourcePosition Start,
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet) : SelectionNode(Start, Directives)
{
    /// <summary>§2.7: the key in the response, the alias if there is one.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}
