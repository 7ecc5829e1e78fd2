using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Plans;

/// <summary>A connection of nodes.</summary>
internal sealed class ListPlan(GraphQuery query, ConnectionPlan connection) : RootPlan(query)
{
    /// <inheritdoc/>
    public override bool CanFail => connection.CanFail;

    /// <inheritdoc/>
    public override void Write(ResultList list, AnswerWriter answer) => connection.Write(list, answer);

    /// <inheritdoc/>
    public override bool Complete(ResultList list, Completion completion) => connection.Complete(list, completion);
}
