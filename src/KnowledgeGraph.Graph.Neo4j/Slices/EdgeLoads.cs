using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Writing;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Loads of edges of one relationship type.</summary>
internal static class EdgeLoads
{
    /// <summary>The edges at one side of nodes.</summary>
    /// <param name="type">Their type; null: of all types.</param>
    /// <param name="inverse">True: those that reach the nodes.</param>
    /// <param name="iris">Canonical IRIs of the nodes.</param>
    /// <param name="names">Names of the database.</param>
    public static SliceLoad Of(string? type, bool inverse, string[] iris, IStoreNames names) => new(
        SliceStatements.OfEdges(type, inverse),
        parameters => PropertyMap.Write(parameters.Name("iris"), iris),
        (slice, rows) => Absorb(slice, inverse, rows, names));

    /// <summary>The edges between pairs of nodes.</summary>
    public static SliceLoad OfPairs(string type, SlicePair[] pairs, IStoreNames names) => new(
        SliceStatements.OfPairs(type),
        parameters => PropertyMap.Write(parameters.Name("pairs"), pairs.Select(pair => new[] { pair.From, pair.To })),
        (slice, rows) => Absorb(slice, inverse: false, rows, names));

    private static void Absorb(GraphSlice slice, bool inverse, IReadOnlyList<SliceRow> rows, IStoreNames names)
    {
        foreach (var row in rows)
        {
            slice.Add(NodeRow.ReadEdges((string)row.Columns[0]!, inverse, (List<object?>)row.Columns[1]!, names, slice.Graph.Head));
        }
    }
}
