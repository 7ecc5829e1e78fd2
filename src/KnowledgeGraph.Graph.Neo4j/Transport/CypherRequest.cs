namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>One statement, which is a transaction of its own.</summary>
/// <param name="Statement">
/// Cypher text. What changes from call to call belongs into the parameters, or the server plans each text anew (about 10 to 100 ms).
/// </param>
internal sealed record CypherRequest(string Statement)
{
    /// <summary>Whether it writes. Default: it reads.</summary>
    public AccessMode Access { get; init; } = AccessMode.Read;

    /// <summary>Writes name and value of each parameter, once per call; the name <c>_request</c> is taken. Default: no parameters.</summary>
    public Action<ParameterWriter>? Parameters { get; init; }

    /// <summary>
    /// Whether the rows come as typed JSON (<see cref="TypedJson"/>). Plain JSON is up to 20 % cheaper, but changes some floats (2^32) and loses
    /// the names of time zones. Default: plain.
    /// </summary>
    public bool IsTyped { get; init; }

    /// <summary>
    /// Whether the statement, run twice, leaves the graph as if run once. Only then a write is tried again when nobody knows whether the
    /// first attempt was stored. A statement with <c>CALL { } IN TRANSACTIONS</c> must be so in any case: it is tried again although some of
    /// its transactions may have succeeded. Default: it isn't.
    /// </summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Longest time of one attempt. Default: <see cref="Neo4jStoreOptions.TimeLimit"/>.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether it may be sent again although an earlier attempt may have been carried out.</summary>
    public bool MayRepeat => Access == AccessMode.Read || IsIdempotent;
}
