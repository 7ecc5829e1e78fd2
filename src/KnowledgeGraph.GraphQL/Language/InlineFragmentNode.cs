using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.8.2 InlineFragment; without a type condition it has the type of what surrounds it.</summary>
public sealed record InlineFragmentNode(
    SourcePosition Start,
    NamedTypeNode? TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : SelectionNode(Start, Directives);
