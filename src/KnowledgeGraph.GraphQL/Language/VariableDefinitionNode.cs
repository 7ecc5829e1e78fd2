using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.10 VariableDefinition.</summary>
public sealed record VariableDefinitionNode(
    SourcePosition Start,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : DirectedNode(Start, Directives);
