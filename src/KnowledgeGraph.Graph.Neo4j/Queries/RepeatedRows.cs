using System.Text.Json;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Rows of linked nodes that were read lately from one answer. Links of many nodes mostly lead to a few (concepts, places), of which the answer tells
/// the same each time, so that it needn't be read again. One place for each remainder of a hash: what doesn't fit is forgotten.
/// </summary>
internal sealed class RepeatedRows
{
    private const int Places = 128;
    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>What was read of the node on whose IRI the reader stands, and how many nodes that was; null if it wasn't read lately.</summary>
    public (ResultNode Node, int Visits)? Find(ref Utf8JsonReader iri, RowShape shape)
    {
        ref var entry = ref _entries[PlaceOf(ref iri)];
        return ReferenceEquals(entry.Shape, shape) && iri.ValueTextEquals(entry.Node.Iri) ? (entry.Node, entry.Visits) : null;
    }

    /// <summary>Keeps what was read of a node.</summary>
    /// <param name="iri">A reader that stands on its IRI.</param>
    /// <param name="shape">Shape of its row.</param>
    /// <param name="node">What was read.</param>
    /// <param name="visits">How many nodes that was: itself and those below.</param>
    public void Add(ref Utf8JsonReader iri, RowShape shape, ResultNode node, int visits) => _entries[PlaceOf(ref iri)] = new Entry(shape, node, visits);

    private static int PlaceOf(ref Utf8JsonReader iri)
    {
        var hash = new HashCode();
        hash.AddBytes(iri.ValueSpan);
        return hash.ToHashCode() & (Places - 1);
    }

    private readonly record struct Entry(RowShape Shape, ResultNode Node, int Visits);
}
