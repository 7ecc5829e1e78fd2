using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A piece of a document that directives can be applied to.</summary>
public abstract record DirectedNode(SourcePosition Start, ImmutableArray<DirectiveNode> Directives) : Node(Start);
