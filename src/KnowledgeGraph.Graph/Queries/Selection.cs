using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>What is told of a node; the answer's <see cref="ResultNode.Fields"/> stand in the same order.</summary>
/// <param name="Items">The items.</param>
public sealed record Selection(ImmutableArray<SelectedItem> Items);
