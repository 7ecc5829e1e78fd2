using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.6 ObjectTypeDefinition.</summary>
public sealed record ObjectTypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<FieldDefinitionNode> Fields)
    : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);
