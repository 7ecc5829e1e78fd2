using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Makes the answer to a question of the rows of its statement: <c>[seq, names, total, row]</c>, the last null where the page is empty, and
/// <c>[number, row]</c> where it tells a node that others refer to.
/// </summary>
/// <param name="statement">The statement.</param>
/// <param name="names">The names it was compiled with.</param>
/// <param name="limits">How many nodes it may tell.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class CypherAnswerReader(CypherStatement statement, IStoreNames names, QueryLimits limits, CancellationToken cancellationToken)
    : IAnswerReader<CypherAnswer>
{
    private readonly RowReader _rows = new(names, statement.Targets, limits, cancellationToken);
    private readonly List<ResultNode> _nodes = [];
    private long _commit;
    private long _names;
    private int? _total;

    /// <inheritdoc/>
    public void ReadRow(ref Utf8JsonReader row)
    {
        row.Read();
        _commit = row.GetInt64();
        row.Read();
        _names = row.GetInt64();
        row.Read();
        _total = row.TokenType == JsonTokenType.Null ? null : row.GetInt32();
        row.Read();
        if (row.TokenType != JsonTokenType.Null && _rows.ReadTold(ref row, statement.Shape) is { } node)
        {
            _nodes.Add(node);
        }
    }

    /// <inheritdoc/>
    public CypherAnswer Finish() => new(RowReader.Page(_nodes, statement.First, _total), _commit, _names, _rows.IsWhole);
}
