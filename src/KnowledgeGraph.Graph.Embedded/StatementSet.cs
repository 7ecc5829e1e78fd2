using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>The statements that write.</summary>
internal sealed class StatementSet(SqliteConnection connection) : IDisposable
{
    public Statement AddTerm { get; } = new(connection, "INSERT INTO term VALUES ($1, $2)", 2);

    public Statement AddNode { get; } = new(connection, "INSERT INTO node VALUES ($1, $2, $3)", 3);

    public Statement ChangeNode { get; } = new(connection, "UPDATE node SET changed = $2 WHERE id = $1", 2);

    public Statement RemoveNode { get; } = new(connection, "DELETE FROM node WHERE id = $1", 1);

    public Statement AddType { get; } = new(connection, "INSERT INTO node_type VALUES ($1, $2)", 2);

    public Statement RemoveType { get; } = new(connection, "DELETE FROM node_type WHERE node = $1 AND term = $2", 2);

    public Statement AddValue { get; } = new(connection, "INSERT INTO value VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8);

    public Statement RemoveValues { get; } = new(connection, "DELETE FROM value WHERE node = $1 AND term = $2", 2);

    public Statement AddEdge { get; } = new(connection, "INSERT INTO edge VALUES ($1, $2, $3, $4)", 4);

    public Statement RemoveEdge { get; } = new(connection, "DELETE FROM edge WHERE source = $1 AND term = $2 AND target = $3", 3);

    public Statement AddMovedEdge { get; } = new(connection, "INSERT INTO moved_edge VALUES ($1, $2, $3, $4, $5, $6)", 6);

    public Statement RemoveMovedEdge { get; } = new(
        connection,
        "DELETE FROM moved_edge WHERE source = $1 AND term = $2 AND target = $3 AND asserted_source = $4 AND asserted_target = $5",
        5);

    public Statement AddAlias { get; } = new(connection, "INSERT INTO alias VALUES ($1, $2)", 2);

    public Statement RemoveAlias { get; } = new(connection, "DELETE FROM alias WHERE iri = $1", 1);

    public Statement AddCommit { get; } = new(connection, "INSERT INTO commit_log VALUES ($1, $2, $3, $4, $5, $6)", 6);

    public Statement AddChange { get; } = new(connection, "INSERT INTO change_log VALUES ($1, $2)", 2);

    public void Dispose()
    {
        Statement[] all =
        [
            AddTerm, AddNode, ChangeNode, RemoveNode, AddType, RemoveType, AddValue, RemoveValues,
            AddEdge, RemoveEdge, AddMovedEdge, RemoveMovedEdge, AddAlias, RemoveAlias, AddCommit, AddChange,
        ];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }
}
