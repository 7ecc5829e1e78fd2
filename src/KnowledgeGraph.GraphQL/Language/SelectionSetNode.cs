using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.5 SelectionSet: one or more selections.</summary>
public sealed record SelectionSetNode(SourcePosition Start, ImmutableArray<SelectionNode> Selections) : Node(Start);
