using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The outcome of one root field: a value, or JSON that its writer wrote, or nothing because it failed.</summary>
internal sealed class RootFieldResult(SelectedField field, object? value, PooledBuffer? written, IReadOnlyList<GraphQLError> errors) : IDisposable
{
    public SelectedField Field { get; } = field;

    /// <summary>The completed value, where no writer wrote it.</summary>
    public object? Value { get; } = value;

    /// <summary>What the writer wrote, if one did and succeeded.</summary>
    public PooledBuffer? Written { get; } = written;

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>Whether a non-null field has no value, so that <c>data</c> becomes null.</summary>
    public bool IsFailed => Value == FieldExecutor.Failed;

    public void Dispose() => Written?.Dispose();
}
