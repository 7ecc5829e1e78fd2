using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api;

/// <summary>How a <see cref="GraphService"/> answers.</summary>
public sealed record GraphServiceOptions
{
    /// <summary>Name that <c>_service</c> tells. Default: <c>KnowledgeGraph</c>.</summary>
    public string Name { get; init; } = "KnowledgeGraph";

    /// <summary>Version of the service that <c>_service</c> tells. Default: that of this assembly.</summary>
    public string Version { get; init; } = typeof(GraphServiceOptions).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The clock that requests are answered by unless they state a time (semantics.md, section 3).</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>What people call that clock: <c>system</c>, <c>example</c> or a time. Default: <c>system</c>.</summary>
    public string ClockName { get; init; } = "system";

    /// <summary>The clock that uptime and limits are measured by; it never stands still. Default: the system's.</summary>
    public TimeProvider? LimitClock { get; init; }

    /// <summary>The purpose of requests that state none, as IRI or prefixed name. Default: null, and then no purpose may be stated.</summary>
    public string? DefaultPurpose { get; init; }

    /// <summary>Most nodes that one operation visits. Default: 1,000,000.</summary>
    public long MaxNodes { get; init; } = 1_000_000;

    /// <summary>Longest time that one operation takes. Default: 10 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most bytes that one answer has. Default: 10,000,000.</summary>
    public long MaxResponseBytes { get; init; } = 10_000_000;

    /// <summary>Called with every failure that clients see only as <c>INTERNAL</c>. Default: nobody is told.</summary>
    public Action<Exception, GraphQLError>? OnUnexpectedError { get; init; }
}
