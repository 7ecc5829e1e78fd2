using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Gathers the errors of one root field from whatever runs below it at the same time.</summary>
internal sealed class ErrorSink(int maxErrors)
{
    private readonly Lock gate = new();
    private readonly List<GraphQLError> errors = [];

    /// <summary>The errors, in the order in which they were raised.</summary>
    public IReadOnlyList<GraphQLError> Errors => errors;

    public void Add(GraphQLError error)
    {
        lock (gate)
        {
            if (errors.Count < maxErrors)
            {
                errors.Add(error);
            }
        }
    }
}
