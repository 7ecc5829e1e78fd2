using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.7 InterfaceTypeDefinition.</summary>
public sealed record InterfaceTypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<FieldDefinitionNode> Fields)
    : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);
