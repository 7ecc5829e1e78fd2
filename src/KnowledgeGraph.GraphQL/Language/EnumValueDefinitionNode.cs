using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.9 EnumValueDefinition.</summary>
public sealed record EnumValueDefinitionNode(
    SourcePosition Start,
    string? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : DirectedNode(Start, Directives);
