using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Reads the rows of a statement that fills a slice.</summary>
internal sealed class SliceRowReader : IAnswerReader<IReadOnlyList<SliceRow>>
{
    private readonly List<SliceRow> _rows = [];

    /// <inheritdoc/>
    public void ReadRow(ref Utf8JsonReader row)
    {
        var columns = PlainJson.ReadList(ref row);
        _rows.Add(new SliceRow((long)columns[0]!, (long)columns[1]!, columns[2..]));
    }

    /// <inheritdoc/>
    public IReadOnlyList<SliceRow> Finish() => _rows;
}
