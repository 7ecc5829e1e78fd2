using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What all fields of one request share.</summary>
/// <param name="Operation">The operation that is executed.</param>
/// <param name="Variables">Its variables, coerced.</param>
/// <param name="State">Whatever the host gave for this request: who asks, the snapshot to read, the clock.</param>
/// <param name="CancellationToken">Cancelled when the client is gone or the time is up.</param>
public sealed record RequestContext(
    CompiledOperation Operation,
    CoercedVariables Variables,
    object? State,
    CancellationToken CancellationToken)
{
    /// <summary>The schema that is served.</summary>
    public Schema Schema => Operation.Schema;
}
