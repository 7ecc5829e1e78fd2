using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>What goes wrong between the store and its disk, in sentences.</summary>
internal static class StoreFailure
{
    // SQLite's primary result codes (https://www.sqlite.org/rescode.html).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static GraphStoreException Of(string message, bool isRetriable, Exception? cause = null) =>
        new("STORE_UNAVAILABLE", message, isRetriable, cause);

    /// <summary>The store's own state isn't what it must be.</summary>
    public static GraphStoreException Damaged(string place, string finding, Exception? cause = null) => Of(
        $"The database {place} is damaged: {finding} Restore the folder from a backup, or load the data into a new one.",
        isRetriable: false,
        cause);

    /// <summary>A failure of SQLite at the database <paramref name="place"/>, while <paramref name="doing"/> ("the change").</summary>
    public static GraphStoreException Of(SqliteException failure, string place, string doing)
    {
        var (finding, remedy, isRetriable) = failure.SqliteErrorCode switch
        {
            Busy or Locked => ("another program holds a lock on it", "Close that program and try again", true),
            ReadOnly or CannotOpen => ("it can't be written to", "Give this user the right to write there", false),
            Full => ("there is no room left (the disk is full, or the store's greatest size is reached)", "Make room and try again", true),
            InputOutput => ("the disk failed", "Check the disk and try again", true),
            Corrupt or NotADatabase => ("it is damaged", "Restore the folder from a backup, or load the data into a new one", false),
            _ => ("SQLite refused", "Try again", true),
        };
        return Of($"{doing} could not be done on {place}: {finding} ({failure.Message.TrimEnd('.')}). {remedy}.", isRetriable, failure);
    }
}
