namespace KnowledgeGraph.Api;

/// <summary>What comes with a request beside its body: headers and who sent it.</summary>
public sealed record RequestSettings
{
    /// <summary>Header <c>KG-As-Of</c>: the time to answer for, RFC 3339. The request's extension <c>asOf</c> wins over it. Default: the service's clock.</summary>
    public string? AsOf { get; init; }

    /// <summary>Header <c>KG-Purpose</c>: what the answer is for, an IRI. Default: the service's default purpose.</summary>
    public string? Purpose { get; init; }

    /// <summary>Who asks, for the provenance of what is written. Default: <c>api</c>.</summary>
    public string Actor { get; init; } = "api";
}
