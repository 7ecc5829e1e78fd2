using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>What is told of a node; the answer's <see cref="ResultNode.Fields"/> stand in the same order.</summary>
/// <param name="Items">The items.</param>
/// <param name="WithOrderKeys">Whether <see cref="ResultNode.OrderKeys"/> must be told, as cursors need them. Default: true.</param>
public sealed record Selection(ImmutableArray<SelectedItem> Items, bool WithOrderKeys = true)
{
    /// <summary>Whether <see cref="ResultNode.Types"/> must be told; if not, a store may leave them out.</summary>
    /// <value>Default: true.</value>
    public bool WithTypes { get; init; } = true;
}
