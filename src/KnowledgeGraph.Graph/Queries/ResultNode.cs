using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>What is told of a node.</summary>
/// <param name="iri">Canonical IRI.</param>
/// <param name="types">Asserted classes.</param>
/// <param name="orderKeys">Values of the order's keys, for cursors.</param>
/// <param name="fields">One answer per item of the selection; null where there is none.</param>
public sealed class ResultNode(string iri, ImmutableArray<Symbol> types, ImmutableArray<StoredValue?> orderKeys, ImmutableArray<object?> fields)
{
    /// <summary>Canonical IRI.</summary>
    public string Iri { get; } = iri;

    /// <summary>Asserted classes.</summary>
    public ImmutableArray<Symbol> Types { get; } = types;

    /// <summary>Values of the order's keys, for cursors.</summary>
    public ImmutableArray<StoredValue?> OrderKeys { get; } = orderKeys;

    /// <summary>One answer per item of the selection; null where there is none.</summary>
    public ImmutableArray<object?> Fields { get; } = fields;
}
