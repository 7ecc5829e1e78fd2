namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>One attempt to run a statement failed.</summary>
/// <param name="code">Code of api.md, section Errors.</param>
/// <param name="fate">What became of the statement.</param>
/// <param name="finding">What is wrong, as a sentence without its full stop.</param>
/// <param name="remedy">What to do, as a sentence.</param>
/// <param name="cause">Neo4j's error, or the failure of the connection.</param>
internal sealed class AttemptException(string code, Fate fate, string finding, string remedy, Exception? cause = null)
    : Exception(finding, cause)
{
    public string Code { get; } = code;

    public Fate Fate { get; } = fate;

    public string Remedy { get; } = remedy;

    /// <summary>Whether the same call may succeed later although trying again at once is of no use.</summary>
    public bool MaySucceedLater { get; init; }

    /// <summary>What the caller of the store sees.</summary>
    /// <param name="request">The statement.</param>
    /// <param name="attempts">How often it was tried, 1 or more.</param>
    public GraphStoreException ToStoreException(CypherRequest request, int attempts)
    {
        var again = attempts > 1 ? $" (tried {attempts} times)" : "";
        var isUnknown = Fate == Fate.Unknown && request.Access == AccessMode.Write;
        var unknown = isUnknown
            ? request.IsIdempotent ? " Whether the change was stored is unknown: the same change can be sent again." : " Whether the change was stored is unknown: look before it is sent again."
            : "";
        var isRetriable = Fate == Fate.Refused ? MaySucceedLater : Fate == Fate.Passing || request.MayRepeat;
        return new GraphStoreException(Code, $"{Message}{again}.{unknown} {Remedy}", isRetriable, InnerException);
    }
}
