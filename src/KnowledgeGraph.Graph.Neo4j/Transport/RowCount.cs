using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Counts the rows and looks at none: for statements that are run for their effect.</summary>
internal sealed class RowCount : IAnswerReader<long>
{
    private long _rows;

    public void ReadRow(ref Utf8JsonReader row) => _rows++;

    public long Finish() => _rows;
}
