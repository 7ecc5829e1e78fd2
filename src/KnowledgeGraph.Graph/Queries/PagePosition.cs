using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>A place in an ordered list: the values of the order's keys, and the IRI that breaks ties.</summary>
/// <param name="Keys">One value per key; null where the node has none.</param>
/// <param name="Iri">IRI of the node at that place.</param>
public sealed record PagePosition(ImmutableArray<StoredValue?> Keys, string Iri);
