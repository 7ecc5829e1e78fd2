using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>
/// Keeps changes in SQLite, a group in one SQLite transaction. A connection that failed is given up; the next group gets a new one,
/// and only if disk and memory agree.
/// </summary>
internal sealed class SqliteKeeper : IChangeKeeper
{
    private readonly SqliteFile _file;
    private readonly StoredGraph _stored;
    private CommitWriter? _writer;

    public SqliteKeeper(SqliteFile file, StoredGraph stored, SqliteConnection connection)
    {
        _file = file;
        _stored = stored;
        _writer = WriterOn(connection);
    }

    public void Keep(IReadOnlyList<WriteRequest> group)
    {
        try
        {
            _writer ??= WriterAgain();
            _writer.Begin();
            foreach (var request in group)
            {
                Write(_writer, request);
            }

            _writer.Commit();
        }
        catch (Exception failure)
        {
            GiveUp();
            throw failure switch
            {
                GraphStoreException => failure,
                SqliteException sqlite => StoreFailure.Of(sqlite, _file.FilePath, "The change"),
                _ => StoreFailure.Of($"The change could not be written to {_file.FilePath}: {failure.Message}", isRetriable: false, failure),
            };
        }
    }

    public GraphChange? Find(long number)
    {
        try
        {
            using var connection = _file.OpenForReading();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT change FROM change_log WHERE number = $number";
            command.Parameters.AddWithValue("$number", number);
            return command.ExecuteScalar() is byte[] change ? GraphChangeFormat.Read(change, _stored.Graph.Symbols) : null;
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, _file.FilePath, $"Reading commit {number}");
        }
        catch (InvalidDataException failure)
        {
            throw StoreFailure.Damaged(_file.FilePath, $"commit {number} in the log: {failure.Message}", failure);
        }
    }

    public void CopyTo(string folder)
    {
        var target = Path.Combine(Path.GetFullPath(folder), Path.GetFileName(_file.FilePath));
        if (File.Exists(target))
        {
            throw StoreFailure.Of($"{target} is there already: a backup is never written over another. Name a new folder.", isRetriable: false);
        }

        try
        {
            Directory.CreateDirectory(folder);
            using var connection = _file.OpenForReading();
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $target";
            command.Parameters.AddWithValue("$target", target);
            command.ExecuteNonQuery();
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, target, "The backup");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreFailure.Of($"The backup could not be done on {target}: {failure.Message}", isRetriable: false, failure);
        }
    }

    public void Dispose() => _writer?.Dispose();

    private static void Write(CommitWriter writer, WriteRequest request)
    {
        if (request.Transaction is { } transaction)
        {
            writer.Write(transaction, request.Provenance!);
        }
    }

    private void GiveUp()
    {
        _writer?.RollBack();
        _writer?.Dispose();
        _writer = null;
    }

    private CommitWriter WriterOn(SqliteConnection connection) =>
        new(connection, _stored.Graph.Symbols, _stored.NodeRows, _stored.TermRows);

    private CommitWriter WriterAgain()
    {
        var connection = _file.Open();
        var writer = WriterOn(connection);
        _file.PrepareForWriting(connection);
        var onDisk = writer.Head;
        if (onDisk != _stored.Commits.Head)
        {
            writer.Dispose();
            throw StoreFailure.Of(
                $"{_file.FilePath} holds {onDisk} commits, the running store {_stored.Commits.Head}. Restart the service: it then goes on from the disk.",
                isRetriable: false);
        }

        return writer;
    }
}
