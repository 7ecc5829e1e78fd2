using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>Reads the one row of the commit statement; null where the database holds no store.</summary>
internal sealed class CommitAnswerReader : IAnswerReader<CommitAnswer?>
{
    private CommitAnswer? _answer;

    /// <inheritdoc/>
    public void ReadRow(ref Utf8JsonReader row)
    {
        row.Read();
        var outcome = row.GetString() switch
        {
            CommitStatement.Done => CommitOutcome.Done,
            CommitStatement.Replayed => CommitOutcome.Replayed,
            CommitStatement.OtherOntology => CommitOutcome.OtherOntology,
            _ => CommitOutcome.Conflict,
        };
        row.Read();
        _answer = new CommitAnswer(outcome, row.GetString()!);
    }

    /// <inheritdoc/>
    public CommitAnswer? Finish() => _answer;
}
