using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.6 FieldDefinition.</summary>
public sealed record FieldDefinitionNode(
    SourcePosition Start,
    string? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives) : DirectedNode(Start, Directives);
