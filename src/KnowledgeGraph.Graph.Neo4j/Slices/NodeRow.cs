using System.Globalization;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Values;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Makes a node of its labels and properties: the counterpart of <see cref="Writing.NodeContent"/>.</summary>
internal sealed class NodeRow
{
    private readonly Dictionary<string, object?> _properties;
    private readonly Dictionary<(string Column, long Place), List<(string? AssertedOf, long Commit)>> _assertions = [];
    private readonly long _seq;

    /// <param name="properties">All properties; those of doubles as lists of their texts.</param>
    private NodeRow(Dictionary<string, object?> properties)
    {
        _properties = properties;
        _seq = (long)properties["seq"]!;
        foreach (var line in Lines("_commits"))
        {
            Assertions(line).Add((null, AssertionLine.Number(line[2])));
        }

        foreach (var line in Lines("_moved"))
        {
            Assertions(line).Add((AssertionLine.Iri(line[2]), AssertionLine.Number(line[3])));
        }
    }

    /// <summary>Reads a node.</summary>
    /// <param name="labels">Its labels.</param>
    /// <param name="properties">Its properties; those of doubles as lists of their texts, since plain JSON shortens some.</param>
    /// <param name="names">Names of the database.</param>
    public static SliceNode Read(IEnumerable<string> labels, Dictionary<string, object?> properties, IStoreNames names)
    {
        var row = new NodeRow(properties);
        var types = labels.Select(names.ClassOf).OfType<Symbol>().ToArray();
        return new SliceNode((string)properties["iri"]!, row._seq, types, row.Values(names), [.. row.List("aliases").Cast<string>()]);
    }

    /// <summary>Reads the edge rows <c>[type, seq, ends, IRI of the other end]</c> at one side of a node.</summary>
    /// <exception cref="StoreMovedException">One of them was written by a commit after <paramref name="head"/>.</exception>
    public static IEnumerable<SliceEdge> ReadEdges(string iri, bool inverse, IEnumerable<object?> rows, IStoreNames names, long head) =>
        from row in rows.Cast<List<object?>>()
        let other = (string)row[3]!
        let seq = StoreMovedException.ThrowIfLater((long)row[1]!, head)
        from edge in ReadEdge(inverse ? other : iri, (string)row[0]!, inverse ? iri : other, seq, (List<object?>?)row[2], names)
        select edge;

    private static IEnumerable<SliceEdge> ReadEdge(string from, string type, string to, long seq, List<object?>? ends, IStoreNames names)
    {
        if (names.PredicateOf(type) is not { } predicate)
        {
            return [];
        }

        return ends is null
            ? [new SliceEdge(from, predicate, to, seq, null, null)]
            : ends.Select(line => AssertionLine.Split((string)line!)).Select(line =>
                new SliceEdge(from, predicate, to, AssertionLine.Number(line[2]), AssertionLine.Iri(line[0]), AssertionLine.Iri(line[1])));
    }

    private ValueRecord[] Values(IStoreNames names)
    {
        var entries = new Dictionary<string, List<StoredValue>>(StringComparer.Ordinal);
        var columns = _properties.Keys.Select(names.ColumnOf).OfType<StoreColumn>().OrderBy(column => column.Kind).ThenBy(column => column.Name, StringComparer.Ordinal).ToList();
        var order = new List<(StoreColumn Column, int Place)>();
        var told = Lines("_order").Select(line => (Column: names.ColumnOf(line[0])!, Place: (int)AssertionLine.Number(line[1]))).ToList();
        var mixed = told.Select(place => place.Column.Predicate).ToHashSet();
        foreach (var column in columns)
        {
            entries[column.Name] = ValuesOf(column);
            if (!mixed.Contains(column.Predicate))
            {
                order.AddRange(Enumerable.Range(0, entries[column.Name].Count).Select(place => (column, place)));
            }
        }

        return [.. order.Concat(told).SelectMany(at => Records(at.Column, at.Place, entries[at.Column.Name][at.Place]))];
    }

    private IEnumerable<ValueRecord> Records(StoreColumn column, int place, StoredValue value) =>
        _assertions.TryGetValue((column.Name, place), out var assertions)
            ? assertions.Select(assertion => new ValueRecord(column.Predicate, value, assertion.Commit, assertion.AssertedOf))
            : [new ValueRecord(column.Predicate, value, _seq, null)];

    private List<StoredValue> ValuesOf(StoreColumn column)
    {
        var offsets = List(column.OffsetsName);
        return [.. List(column.Name).Select((native, place) => ValueOf(column, native!, offsets.Count == 0 ? (short)0 : (short)(long)offsets[place]!))];
    }

    private static StoredValue ValueOf(StoreColumn column, object native, short offset) => column.Kind switch
    {
        ValueKind.Boolean => StoredValue.OfBoolean((bool)native),
        ValueKind.Integer => StoredValue.OfInteger((long)native),
        ValueKind.Decimal => StoredValue.OfDecimal((long)native, column.Scale),
        _ => NativeValue.Parse((string)native, column.Kind, column.Scale, column.Language, offset),
    };

    private List<(string? AssertedOf, long Commit)> Assertions(string[] line)
    {
        var key = (line[0], AssertionLine.Number(line[1]));
        if (!_assertions.TryGetValue(key, out var list))
        {
            _assertions[key] = list = [];
        }

        return list;
    }

    private IEnumerable<string[]> Lines(string property) => List(property).Select(line => AssertionLine.Split((string)line!));

    private List<object?> List(string property) => _properties.GetValueOrDefault(property) switch
    {
        null => [],
        List<object?> list => list,
        var one => [one],
    };
}
