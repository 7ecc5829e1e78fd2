using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Plans;

/// <summary>A root field with its whole subtree: one question, and how its answer is written. Safe for use by many requests at once.</summary>
internal abstract class RootPlan(GraphQuery query)
{
    /// <summary>The question.</summary>
    public GraphQuery Query { get; } = query;

    /// <summary>Whether an answer may lack a value that the schema promises.</summary>
    public abstract bool CanFail { get; }

    /// <summary>Writes the answer.</summary>
    public abstract void Write(ResultList list, AnswerWriter answer);

    /// <summary>Looks whether the answer has what the schema promises. False: null is to be written in place of the root field.</summary>
    public abstract bool Complete(ResultList list, Completion completion);
}
