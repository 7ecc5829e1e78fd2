using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>The file that SQLite keeps, and how connections to it are made.</summary>
/// <param name="FilePath">Full path of the file.</param>
/// <param name="Options">Options of the store.</param>
internal sealed record SqliteFile(string FilePath, EmbeddedStoreOptions Options)
{
    private const int PageBytes = 4_096;
    private const int CheckpointPages = 4_000;
    private const int CacheKibibytes = 64 * 1024;

    // For programs that look into the file; the data folder's lock keeps a second store out.
    private const int LongestWaitSeconds = 1;

    /// <summary>A connection without settings. The file is made if need be, and nothing is written to it.</summary>
    /// <exception cref="SqliteException">The database can't be opened.</exception>
    public SqliteConnection Open() => Connect(SqliteOpenMode.ReadWriteCreate);

    /// <summary>A connection that only reads what is committed.</summary>
    /// <exception cref="SqliteException">The database can't be opened.</exception>
    public SqliteConnection OpenForReading() => Connect(SqliteOpenMode.ReadOnly);

    /// <summary>Makes a connection to a store one that writes as the options say.</summary>
    public void PrepareForWriting(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = {(Options.Durability == Durability.Full ? "FULL" : "NORMAL")};
            PRAGMA wal_autocheckpoint = {CheckpointPages};
            PRAGMA cache_size = -{CacheKibibytes};
            {SizeLimit}
            """);
        command.ExecuteNonQuery();
    }

    private string SizeLimit => Options.MaximumBytes is { } bytes
        ? string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Math.Max(1, bytes / PageBytes)};")
        : "";

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = LongestWaitSeconds,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
