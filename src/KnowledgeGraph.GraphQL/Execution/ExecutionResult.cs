using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§7.1.1 Execution Result: the outcomes of the root fields in the order of the response.</summary>
internal sealed class ExecutionResult(IReadOnlyList<RootFieldResult> fields) : IDisposable
{
    public IReadOnlyList<RootFieldResult> Fields { get; } = fields;

    /// <summary>Whether an error has come up to the root, so that there is no data.</summary>
    public bool IsDataNull { get; } = fields.Any(field => field.IsFailed);

    /// <summary>All errors, in the order of the root fields.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = [.. fields.SelectMany(field => field.Errors)];

    public void Dispose()
    {
        foreach (var field in Fields)
        {
            field.Dispose();
        }
    }
}
