using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.10 InputObjectTypeDefinition.</summary>
public sealed record InputObjectTypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields)
    : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);
