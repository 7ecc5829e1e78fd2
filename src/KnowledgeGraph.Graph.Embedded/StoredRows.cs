using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Rows of a query in order of a node that stands in their first column, taken node by node.</summary>
internal sealed class StoredRows : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _rows;
    private readonly string _table;

    public StoredRows(SqliteConnection connection, string table, string columns, string order)
    {
        _table = table;
        _command = connection.CreateCommand();
        _command.CommandText = $"SELECT {columns} FROM {table} ORDER BY {order}";
        _rows = _command.ExecuteReader();
        HasRow = _rows.Read();
    }

    public bool HasRow { get; private set; }

    public SqliteDataReader Row => _rows;

    public bool Next() => HasRow = _rows.Read();

    /// <summary>True if the row at hand is of that node.</summary>
    /// <exception cref="InvalidDataException">The row is of a node that isn't there.</exception>
    public bool IsOf(long node)
    {
        if (!HasRow || _rows.GetInt64(0) is var row && row > node)
        {
            return false;
        }

        return row == node ? true : throw new InvalidDataException($"table {_table} names node {row}, which isn't there.");
    }

    public void Dispose()
    {
        _rows.Dispose();
        _command.Dispose();
    }
}
