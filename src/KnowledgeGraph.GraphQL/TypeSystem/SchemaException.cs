namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A schema could not be built: the message lists everything that is wrong with it.</summary>
public sealed class SchemaException(IReadOnlyList<SchemaError> errors)
    : Exception($"The schema is not valid.{string.Concat(errors.Select(error => $"{Environment.NewLine}  {error}"))}")
{
    /// <summary>Everything that is wrong, in the order of the schema.</summary>
    public IReadOnlyList<SchemaError> Errors { get; } = errors;
}
