using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL;

/// <summary>How an engine serves its schema.</summary>
public sealed record GraphQLEngineOptions
{
    /// <summary>What a document may cost.</summary>
    /// <value><see cref="DocumentLimits.Default"/> by default.</value>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;

    /// <summary>How many documents are kept parsed, validated and compiled.</summary>
    /// <value>1,000 by default; 0 keeps none.</value>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>How many characters the texts of kept documents have together at most; a longer document is not kept.</summary>
    /// <value>4,000,000 by default.</value>
    public int MaxCachedCharacters { get; init; } = 4_000_000;

    /// <summary>How many root fields of one query run at the same time.</summary>
    /// <value>16 by default.</value>
    public int MaxParallelRootFields { get; init; } = 16;

    /// <summary>How long an operation may take before it is given up with the code <see cref="ErrorCodes.Timeout"/>.</summary>
    /// <value>10 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock that <see cref="Timeout"/> is measured by.</summary>
    /// <value>Null by default: the system's clock.</value>
    public TimeProvider? Clock { get; init; }

    /// <summary>Called with every exception that clients see only as <see cref="ErrorCodes.Internal"/>, so that it can be logged.</summary>
    /// <value>Null by default: nobody is told.</value>
    public Action<Exception, GraphQLError>? OnUnexpectedError { get; init; }
}
