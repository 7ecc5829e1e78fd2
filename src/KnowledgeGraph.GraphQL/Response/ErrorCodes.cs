namespace KnowledgeGraph.GraphQL.Response;

/// <summary>The closed list of values of <c>extensions.code</c>: every error of a response has one of them.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "PARSE_FAILED";

    /// <summary>The document is GraphQL, but not valid against the schema.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>A value that the client sent cannot be used: a variable, an argument, an operation name.</summary>
    public const string BadInput = "BAD_INPUT";

    /// <summary>A cursor belongs to another query or order.</summary>
    public const string BadCursor = "BAD_CURSOR";

    /// <summary>What a change refers to does not exist.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The entity has changed since the client read it, or another writer was first.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>An idempotency key came again with another body.</summary>
    public const string IdempotencyMismatch = "IDEMPOTENCY_MISMATCH";

    /// <summary>A change violates a shape of the ontology.</summary>
    public const string ShapeViolation = "SHAPE_VIOLATION";

    /// <summary>Nobody is signed in, and somebody must be.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>Whoever is signed in may not do this.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>The stated purpose does not permit this.</summary>
    public const string PurposeDenied = "PURPOSE_DENIED";

    /// <summary>The request costs more than is allowed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The request took longer than is allowed.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The client went away, or the service is stopping.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>The store cannot be reached.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>The client asks too often.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>There is no valid ontology to answer from.</summary>
    public const string OntologyUnavailable = "ONTOLOGY_UNAVAILABLE";

    /// <summary>A fault of the service; its details are in the service's log only.</summary>
    public const string Internal = "INTERNAL";
}
