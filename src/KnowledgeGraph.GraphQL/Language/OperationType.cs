namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.4 OperationType.</summary>
public enum OperationType
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read; its root fields run one after the other.</summary>
    Mutation,

    /// <summary>A stream of reads, one per event.</summary>
    Subscription,
}
