using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Plans;

/// <summary>One node or null.</summary>
internal sealed class EntityPlan(GraphQuery query, ObjectWriter node) : RootPlan(query)
{
    /// <inheritdoc/>
    public override bool CanFail => node.CanFail;

    /// <inheritdoc/>
    public override void Write(ResultList list, AnswerWriter answer)
    {
        if (list.Nodes.Count > 0)
        {
            node.Write(list.Nodes[0], answer);
        }
        else
        {
            answer.Json.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public override bool Complete(ResultList list, Completion completion) => list.Nodes.Count == 0 || node.Complete(list.Nodes[0], completion);
}
