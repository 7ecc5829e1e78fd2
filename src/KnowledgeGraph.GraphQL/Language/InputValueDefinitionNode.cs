using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§3.6.1 InputValueDefinition: an argument, or a field of an input object.</summary>
public sealed record InputValueDefinitionNode(
    SourcePosition Start,
    string? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : DirectedNode(Start, Directives);
