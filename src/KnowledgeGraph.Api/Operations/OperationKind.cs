namespace KnowledgeGraph.Api.Operations;

/// <summary>Which root type has an operation.</summary>
public enum OperationKind
{
    /// <summary>Reads only; runs beside other root fields, on the snapshot of the request.</summary>
    Query,

    /// <summary>May write; runs after the one before, on the newest state.</summary>
    Mutation,
}
