using System.Runtime.InteropServices;
using KnowledgeGraph.Graph.Memory;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Reads the tables whole, each in the order in which it lies on disk.</summary>
internal sealed class StoredGraphReader(SqliteConnection connection)
{
    private readonly Symbols _symbols = new();
    private readonly List<Symbol?> _terms = [];
    private readonly List<NodeId?> _nodes = [];
    private readonly RepeatedValues _values = new();
    private readonly RowNumbers _nodeRows = new();
    private readonly RowNumbers _termRows = new();

    /// <exception cref="InvalidDataException">The tables contradict each other.</exception>
    public StoredGraph Read()
    {
        var commits = ReadCommits();
        ReadTerms();
        var builder = new MemoryGraphBuilder(_symbols, commits.Head);
        ReadNodes(builder);
        ReadAliases(builder);
        ReadEdges(builder);
        ReadMovedEdges(builder);
        return new StoredGraph(builder.Build(), _nodeRows, _termRows, commits);
    }

    private CommitLog ReadCommits()
    {
        var log = new CommitLog();
        using var rows = Rows("commit_log", "number, at, offset, actor, source, ontology_version", "number");
        for (; rows.HasRow; rows.Next())
        {
            var (number, row) = (rows.Row.GetInt64(0), rows.Row);
            if (number != log.Head + 1)
            {
                throw new InvalidDataException($"commit {log.Head + 1} is missing.");
            }

            var at = new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(row.GetInt64(2)));
            log.Add(new Provenance(row.GetString(3), row.GetString(4), row.GetString(5), at));
        }

        return log;
    }

    private void ReadTerms()
    {
        using var rows = Rows("term", "id, iri", "id");
        for (; rows.HasRow; rows.Next())
        {
            var (row, symbol) = (rows.Row.GetInt64(0), _symbols.Of(rows.Row.GetString(1)));
            Place(_terms, row, symbol);
            _termRows.Load(symbol.Id, row);
        }
    }

    private void ReadNodes(MemoryGraphBuilder builder)
    {
        using var nodes = Rows("node", "id, iri, changed", "id");
        using var typeRows = Rows("node_type", "node, term", "node, term");
        using var valueRows = Rows("value", "node, term, kind, content, detail, written, asserted_of", "node, term, position");
        var (types, values) = (new List<Symbol>(), new List<ValueRecord>());
        for (; nodes.HasRow; nodes.Next())
        {
            var row = nodes.Row.GetInt64(0);
            TakeTypes(typeRows, row, types);
            TakeValues(valueRows, row, values);
            var node = builder.AddNode(nodes.Row.GetString(1), nodes.Row.GetInt64(2), CollectionsMarshal.AsSpan(types), CollectionsMarshal.AsSpan(values));
            Place(_nodes, row, node);
            _nodeRows.Load(node.Value, row);
        }
    }

    private void TakeTypes(StoredRows rows, long node, List<Symbol> into)
    {
        into.Clear();
        for (; rows.IsOf(node); rows.Next())
        {
            into.Add(Term(rows.Row.GetInt64(1)));
        }
    }

    private void TakeValues(StoredRows rows, long node, List<ValueRecord> into)
    {
        into.Clear();
        for (; rows.IsOf(node); rows.Next())
        {
            var row = rows.Row;
            var assertedOf = row.IsDBNull(6) ? null : row.GetString(6);
            into.Add(new ValueRecord(Term(row.GetInt64(1)), _values.Share(ValueColumns.Read(row, 2)), row.GetInt64(5), assertedOf));
        }
    }

    private void ReadAliases(MemoryGraphBuilder builder)
    {
        using var rows = Rows("alias", "iri, node", "iri");
        for (; rows.HasRow; rows.Next())
        {
            builder.AddAlias(rows.Row.GetString(0), Node(rows.Row.GetInt64(1)));
        }
    }

    private void ReadEdges(MemoryGraphBuilder builder)
    {
        using var rows = Rows("edge", "source, term, target, written", "source, term, target");
        for (; rows.HasRow; rows.Next())
        {
            var row = rows.Row;
            builder.AddEdge(new EdgeRecord(Node(row.GetInt64(0)), Term(row.GetInt64(1)), Node(row.GetInt64(2)), row.GetInt64(3), null, null));
        }
    }

    private void ReadMovedEdges(MemoryGraphBuilder builder)
    {
        using var rows = Rows("moved_edge", "source, term, target, asserted_source, asserted_target, written", "source, term, target");
        for (; rows.HasRow; rows.Next())
        {
            var row = rows.Row;
            builder.AddEdge(new EdgeRecord(
                Node(row.GetInt64(0)), Term(row.GetInt64(1)), Node(row.GetInt64(2)), row.GetInt64(5), AssertedIri(row, 3), AssertedIri(row, 4)));
        }
    }

    private static string? AssertedIri(SqliteDataReader row, int column) => row.GetString(column) is { Length: > 0 } iri ? iri : null;

    private StoredRows Rows(string table, string columns, string order) => new(connection, table, columns, order);

    private static void Place<T>(List<T?> list, long row, T thing)
        where T : struct
    {
        while (list.Count <= row)
        {
            list.Add(null);
        }

        list[(int)row] = thing;
    }

    private static T Find<T>(List<T?> list, long row, string what)
        where T : struct =>
        row >= 0 && row < list.Count && list[(int)row] is { } thing
            ? thing
            : throw new InvalidDataException($"{what} {row} is named but isn't there.");

    private Symbol Term(long row) => Find(_terms, row, "term");

    private NodeId Node(long row) => Find(_nodes, row, "node");
}
