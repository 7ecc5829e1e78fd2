using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.5 Selection: a field, a fragment spread or an inline fragment.</summary>
public abstract record SelectionNode(SourcePosition Start, ImmutableArray<DirectiveNode> Directives) : DirectedNode(Start, Directives);
