using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.5 ScalarTypeDefinition.</summary>
public sealed record ScalarTypeDefinitionNode(
    SourcePosition Start,
    bool IsExtension,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives)
    : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);
