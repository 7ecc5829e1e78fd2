namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Neo4j's status codes by what they mean for trying again (https://neo4j.com/docs/status-codes/current/).</summary>
internal static class Neo4jCodes
{
    /// <summary>A request that the Query API can't read; with the statuses 404 and 405 it isn't there at all.</summary>
    public const string Invalid = "Neo.ClientError.Request.Invalid";

    public const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";
    public const string TimedOutByClient = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";

    /// <summary>Somebody ended the transaction, which was no accident.</summary>
    public static bool IsEnded(string code) => code is
        "Neo.TransientError.Transaction.Terminated" or "Neo.ClientError.Transaction.Terminated"
        or "Neo.TransientError.Transaction.LockClientStopped" or "Neo.ClientError.Transaction.LockClientStopped";

    /// <summary>It was rolled back, and may succeed when tried again: deadlocks, and members of a cluster that change their parts.</summary>
    public static bool IsPassing(string code) => code is
        "Neo.ClientError.Cluster.NotALeader"
        or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
        or "Neo.ClientError.Security.AuthorizationExpired"
        || (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsEnded(code));

    /// <summary>The bookmarks that were sent are no use to this server.</summary>
    public static bool IsBookmark(string code) => code.StartsWith("Neo.ClientError.Transaction.InvalidBookmark", StringComparison.Ordinal);

    /// <summary>The index or constraint that was to be made is there.</summary>
    public static bool IsThereAlready(string code) =>
        code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) && code.EndsWith("AlreadyExists", StringComparison.Ordinal);

    /// <summary>Who asks isn't known, or may not.</summary>
    public static bool IsSecurity(string code) => code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal);

    /// <summary>The server's own failure.</summary>
    public static bool IsServers(string code) => code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal);
}
