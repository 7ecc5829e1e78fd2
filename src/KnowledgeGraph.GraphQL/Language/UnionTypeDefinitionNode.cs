using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.8 UnionTypeDefinition.</summary>
public sealed record UnionTypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Members)
    : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);
