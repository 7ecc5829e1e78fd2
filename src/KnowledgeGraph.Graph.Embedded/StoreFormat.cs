using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>The tables, and the number of their format.</summary>
internal static class StoreFormat
{
    /// <summary>Format that this program writes. Older ones are brought up to it when a store is opened; there are none yet.</summary>
    public const long Version = 1;

    // "KGdb" in ASCII: says of any SQLite file whether it is a store.
    private const long ApplicationId = 0x4B476462;

    private const string Tables = """
        CREATE TABLE term (id INTEGER PRIMARY KEY, iri TEXT NOT NULL);
        CREATE TABLE node (id INTEGER PRIMARY KEY, iri TEXT NOT NULL, changed INTEGER NOT NULL);
        CREATE TABLE node_type (node INTEGER, term INTEGER, PRIMARY KEY (node, term)) WITHOUT ROWID;
        CREATE TABLE value (
            node INTEGER, term INTEGER, position INTEGER, kind INTEGER NOT NULL, content NOT NULL, detail,
            written INTEGER NOT NULL, asserted_of TEXT, PRIMARY KEY (node, term, position)) WITHOUT ROWID;
        CREATE TABLE edge (
            source INTEGER, term INTEGER, target INTEGER, written INTEGER NOT NULL, PRIMARY KEY (source, term, target)) WITHOUT ROWID;
        CREATE TABLE moved_edge (
            source INTEGER, term INTEGER, target INTEGER, asserted_source TEXT, asserted_target TEXT,
            written INTEGER NOT NULL, PRIMARY KEY (source, term, target, asserted_source, asserted_target)) WITHOUT ROWID;
        CREATE TABLE alias (iri TEXT PRIMARY KEY, node INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE commit_log (
            number INTEGER PRIMARY KEY, at INTEGER NOT NULL, offset INTEGER NOT NULL,
            actor TEXT NOT NULL, source TEXT NOT NULL, ontology_version TEXT NOT NULL);
        CREATE TABLE change_log (number INTEGER PRIMARY KEY, change BLOB NOT NULL);
        """;

    /// <summary>Makes the tables of a new database; checks those of another.</summary>
    /// <exception cref="GraphStoreException">The file is no store, or of a newer format.</exception>
    public static void Prepare(SqliteConnection connection, string place)
    {
        var (application, version) = (Number(connection, "PRAGMA application_id"), Number(connection, "PRAGMA user_version"));
        if (application == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            Create(connection);
        }
        else if (application != ApplicationId)
        {
            throw StoreFailure.Of($"{place} is an SQLite database, but not one of this program's stores. Name another folder.", isRetriable: false);
        }
        else if (version > Version)
        {
            throw StoreFailure.Of(
                $"{place} has data format {version}; this program reads formats up to {Version}. Use the newer program, or name another folder.",
                isRetriable: false);
        }
    }

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"{Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
