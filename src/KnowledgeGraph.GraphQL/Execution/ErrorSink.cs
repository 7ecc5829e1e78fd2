using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Gathers the errors of one root field from whatever runs below it at the same time.</summary>
internal sealed class ErrorSink(int maxErrors)
{
    private readonly Lock _gate = new();
    private readonly List<GraphQLError> _errors = [];

    /// <summary>The errors, in the order in which they were raised.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    public void Add(GraphQLError error)
    {
        lock (_gate)
        {
            if (_errors.Count < maxErrors)
            {
                _errors.Add(error);
            }
        }
    }
}
