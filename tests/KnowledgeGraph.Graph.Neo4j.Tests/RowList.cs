using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>Reads each row with a function that starts at the first column's first token.</summary>
internal sealed class RowList<T>(RowList<T>.ReadColumns read) : IAnswerReader<List<T>>
{
    private readonly List<T> _rows = [];

    public delegate T ReadColumns(ref Utf8JsonReader row);

    public void ReadRow(ref Utf8JsonReader row)
    {
        row.Read();
        _rows.Add(read(ref row));
    }

    public List<T> Finish() => _rows;
}
