using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>One question to a store, whole: where to start, which nodes, in which order, and what to tell of each. A root field is one of these.</summary>
/// <param name="Source">The nodes to start from.</param>
/// <param name="Filter">What they must meet (classes are part of it).</param>
/// <param name="Order">Keys of the order; the IRI is always the last.</param>
/// <param name="Page">Which part is wanted.</param>
/// <param name="Selection">What to tell of each node.</param>
/// <param name="CountTotal">Whether the number of all that meet the filter is wanted.</param>
public sealed record GraphQuery(
    NodeSource Source,
    Filter Filter,
    ImmutableArray<OrderKey> Order,
    PageRequest Page,
    Selection Selection,
    bool CountTotal);
