using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.9 EnumTypeDefinition.</summary>
public sealed record EnumTypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values)
    : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);
