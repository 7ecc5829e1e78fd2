using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Writes nodes as a list of which no item may be null.</summary>
internal static class NodeListWriter
{
    /// <summary>Writes the list.</summary>
    public static void Write(IReadOnlyList<ResultNode> nodes, ObjectWriter each, AnswerWriter answer)
    {
        answer.Json.WriteStartArray();
        for (var i = 0; i < nodes.Count; i++)
        {
            answer.Path.Enter(i);
            each.Write(nodes[i], answer);
            answer.Path.Leave();
        }

        answer.Json.WriteEndArray();
    }

    /// <summary>Looks whether every item is whole.</summary>
    public static bool Complete(IReadOnlyList<ResultNode> nodes, ObjectWriter each, Completion completion)
    {
        var isWhole = true;
        for (var i = 0; i < nodes.Count && each.CanFail; i++)
        {
            completion.Path.Enter(i);
            isWhole &= each.Complete(nodes[i], completion);
            completion.Path.Leave();
        }

        return isWhole;
    }
}
