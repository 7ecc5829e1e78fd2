using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Writing;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Loads of nodes with classes, values and aliases, and of their edges at each side where they are few.</summary>
internal sealed class NodeLoads(StoreNamesSnapshot names)
{
    private readonly string[] _doubles = [.. names.Columns.Where(column => column.Kind == ValueKind.Double).Select(column => column.Name)];

    /// <summary>The nodes of IRIs, which may be aliases or of nothing.</summary>
    public SliceLoad OfIris(string[] iris) => new(SliceStatements.OfNodes, parameters => Write(parameters, iris), Absorb);

    /// <summary>The nodes with a label.</summary>
    public SliceLoad OfClass(string label) => new(SliceStatements.OfClass(label), parameters => Write(parameters, null), Absorb);

    /// <summary>All nodes with all edges.</summary>
    public SliceLoad Everything() => new(SliceStatements.OfEverything, parameters => Write(parameters, null), Absorb);

    private void Write(ParameterWriter parameters, string[]? iris)
    {
        parameters.Name("few").Integer(SliceLoader.Few);
        PropertyMap.Write(parameters.Name("doubles"), _doubles);
        if (iris is not null)
        {
            PropertyMap.Write(parameters.Name("iris"), iris);
        }
    }

    // Nodes first: an end that comes with an edge alone counts as not loaded.
    private void Absorb(GraphSlice slice, IReadOnlyList<SliceRow> rows)
    {
        var found = rows.Where(row => row.Columns[1] is not null).Select(row => (Node: NodeOf(row), row.Columns)).ToList();
        found.ForEach(row => StoreMovedException.ThrowIfLater(row.Node.Commit, slice.Graph.Head));
        slice.Add(found.Select(row => row.Node));
        foreach (var row in rows.Where(row => row.Columns is [string, null, ..]))
        {
            slice.AddAbsent((string)row.Columns[0]!);
        }

        foreach (var (node, columns) in found)
        {
            AddEdges(slice, node.Iri, inverse: false, columns[4]);
            AddEdges(slice, node.Iri, inverse: true, columns[5]);
        }
    }

    private SliceNode NodeOf(SliceRow row)
    {
        var properties = (Dictionary<string, object?>)row.Columns[2]!;
        foreach (var real in ((List<object?>)row.Columns[3]!).Cast<List<object?>>())
        {
            properties[(string)real[0]!] = real[1];
        }

        return NodeRow.Read(((List<object?>)row.Columns[1]!).Cast<string>(), properties, names);
    }

    private void AddEdges(GraphSlice slice, string iri, bool inverse, object? rows)
    {
        if (rows is List<object?> edges)
        {
            slice.Add(NodeRow.ReadEdges(iri, inverse, edges, names, slice.Graph.Head));
            slice.AddCovered(new SliceEdges(iri, null, inverse));
        }
    }
}
