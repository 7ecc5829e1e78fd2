using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Writes commits into the tables: those of one group in one SQLite transaction.</summary>
internal sealed class CommitWriter(SqliteConnection connection, Symbols symbols, RowNumbers nodeRows, RowNumbers termRows) : IDisposable
{
    private readonly StatementSet _statements = new(connection);
    private SqliteTransaction? _group;

    /// <summary>Number of the last commit in the tables.</summary>
    public long Head
    {
        get
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT coalesce(max(number), 0) FROM commit_log";
            return (long)command.ExecuteScalar()!;
        }
    }

    public void Begin() => _group = connection.BeginTransaction();

    /// <summary>Writes the change of a sealed transaction, and who made it.</summary>
    public void Write(GraphTransaction transaction, Provenance provenance)
    {
        var change = transaction.Change;
        WriteLog(transaction.Commit, provenance, change);
        var touched = new TouchedRows();
        foreach (var operation in change.Operations)
        {
            Write(operation, transaction, touched);
        }

        foreach (var (node, predicate) in touched.Values)
        {
            WriteValues(node, predicate, transaction, isNew: touched.New.Contains(node));
        }

        foreach (var node in touched.Changed)
        {
            if (nodeRows.Find(node.Value) is var row and not 0 && !touched.New.Contains(node))
            {
                _statements.ChangeNode.Run(_group, row, transaction.Commit);
            }
        }
    }

    /// <summary>Makes the group durable.</summary>
    public void Commit()
    {
        _group!.Commit();
        _group.Dispose();
        _group = null;
        nodeRows.Confirm();
        termRows.Confirm();
    }

    /// <summary>Drops the group. What SQLite has dropped already by itself is no matter.</summary>
    public void RollBack()
    {
        nodeRows.TakeBack();
        termRows.TakeBack();
        try
        {
            _group?.Dispose();
        }
        catch (SqliteException)
        {
            // The connection is checked, or made anew, before the next group.
        }

        _group = null;
    }

    public void Dispose()
    {
        _statements.Dispose();
        connection.Dispose();
    }

    private static object TextOrNull(string? text) => (object?)text ?? DBNull.Value;

    private void WriteLog(long number, Provenance provenance, GraphChange change)
    {
        _statements.AddCommit.Run(
            _group,
            number,
            provenance.At.UtcTicks,
            (long)provenance.At.TotalOffsetMinutes,
            provenance.Actor,
            provenance.Source,
            provenance.OntologyVersion);
        _statements.AddChange.Run(_group, number, GraphChangeFormat.Write(change, symbols));
    }

    private void Write(GraphOperation operation, GraphTransaction transaction, TouchedRows touched)
    {
        switch (operation)
        {
            case GraphOperation.AddNode added:
                var node = Find(transaction, added.Iri);
                touched.New.Add(node);
                _statements.AddNode.Run(_group, nodeRows.Add(node.Value), added.Iri, transaction.Commit);
                break;
            case GraphOperation.RemoveNode removed:
                var gone = Find(transaction.Before, removed.Iri);
                _statements.RemoveNode.Run(_group, RowOf(gone));
                nodeRows.Remove(gone.Value);
                break;
            case GraphOperation.AddType type:
                _statements.AddType.Run(_group, RowOf(touched.Change(Find(transaction, type.Iri))), TermOf(type.Type));
                break;
            case GraphOperation.RemoveType type:
                _statements.RemoveType.Run(_group, RowOf(touched.Change(Find(transaction.Before, type.Iri))), TermOf(type.Type));
                break;
            case GraphOperation.AddValue value:
                touched.Values.Add((touched.Change(Find(transaction, value.Iri)), value.Predicate));
                break;
            case GraphOperation.RemoveValue value:
                RemoveValue(touched.Change(Find(transaction.Before, value.Iri)), value.Predicate, transaction, touched);
                break;
            case GraphOperation.AddEdge edge:
                AddEdge(edge, transaction);
                break;
            case GraphOperation.RemoveEdge edge:
                RemoveEdge(edge, transaction.Before);
                break;
            case GraphOperation.AddAlias alias:
                _statements.AddAlias.Run(_group, alias.Iri, RowOf(touched.Change(Find(transaction, alias.Canonical))));
                break;
            case GraphOperation.RemoveAlias alias:
                touched.Change(Find(transaction.Before, alias.Iri));
                _statements.RemoveAlias.Run(_group, alias.Iri);
                break;
        }
    }

    private void RemoveValue(NodeId node, Symbol predicate, GraphTransaction transaction, TouchedRows touched)
    {
        if (transaction.Contains(node))
        {
            touched.Values.Add((node, predicate));
        }
        else
        {
            _statements.RemoveValues.Run(_group, RowOf(node), TermOf(predicate));
        }
    }

    private void WriteValues(NodeId node, Symbol predicate, GraphTransaction transaction, bool isNew)
    {
        var (row, term, position) = (RowOf(node), TermOf(predicate), 0L);
        if (!isNew)
        {
            _statements.RemoveValues.Run(_group, row, term);
        }

        foreach (var record in transaction.ValuesOf(node))
        {
            if (record.Predicate == predicate)
            {
                var value = ValueColumns.Of(record.Value);
                _statements.AddValue.Run(
                    _group, row, term, position, value.Kind, value.Content, value.Detail, record.Commit, TextOrNull(record.AssertedOf));
                position++;
            }
        }
    }

    private void AddEdge(GraphOperation.AddEdge edge, GraphTransaction transaction)
    {
        var (from, to) = (RowOf(Find(transaction, edge.From)), RowOf(Find(transaction, edge.To)));
        var term = TermOf(edge.Predicate);
        if (edge is { AssertedFrom: null, AssertedTo: null })
        {
            _statements.AddEdge.Run(_group, from, term, to, transaction.Commit);
        }
        else
        {
            _statements.AddMovedEdge.Run(_group, from, term, to, edge.AssertedFrom ?? "", edge.AssertedTo ?? "", transaction.Commit);
        }
    }

    private void RemoveEdge(GraphOperation.RemoveEdge edge, IGraphView before)
    {
        var (from, to) = (RowOf(Find(before, edge.From)), RowOf(Find(before, edge.To)));
        var term = TermOf(edge.Predicate);
        if (edge is { AssertedFrom: null, AssertedTo: null })
        {
            _statements.RemoveEdge.Run(_group, from, term, to);
        }
        else
        {
            _statements.RemoveMovedEdge.Run(_group, from, term, to, edge.AssertedFrom ?? "", edge.AssertedTo ?? "");
        }
    }

    private static NodeId Find(IGraphView view, string iri) => view.TryFind(iri, out var node)
        ? node
        : throw new InvalidOperationException($"<{iri}> is named by a change but isn't in the graph.");

    private long RowOf(NodeId node) => nodeRows.Find(node.Value) is var row and not 0
        ? row
        : throw new InvalidOperationException($"Node {node.Value} has no row in the database.");

    private long TermOf(Symbol symbol)
    {
        if (termRows.Find(symbol.Id) is var known and not 0)
        {
            return known;
        }

        var row = termRows.Add(symbol.Id);
        _statements.AddTerm.Run(_group, row, symbols.NameOf(symbol));
        return row;
    }
}
