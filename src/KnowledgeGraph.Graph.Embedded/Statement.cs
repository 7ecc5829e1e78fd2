using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>A prepared statement with positional parameters <c>$1</c>, <c>$2</c> and so on.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    public Statement(SqliteConnection connection, string text, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = text;
        _parameters = new SqliteParameter[parameters];
        for (var at = 0; at < parameters; at++)
        {
            _parameters[at] = _command.CreateParameter();
            _parameters[at].ParameterName = $"${at + 1}";
            _command.Parameters.Add(_parameters[at]);
        }
    }

    public void Run(SqliteTransaction? transaction, params ReadOnlySpan<object> values)
    {
        for (var at = 0; at < _parameters.Length; at++)
        {
            _parameters[at].Value = values[at];
        }

        _command.Transaction = transaction;
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
