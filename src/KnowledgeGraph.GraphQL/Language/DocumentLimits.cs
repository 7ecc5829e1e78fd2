namespace KnowledgeGraph.GraphQL.Language;

/// <summary>What a document of a client may cost before it is refused. All limits are inclusive.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits of a service that anybody may call.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>For documents of our own, such as a schema on disk: only the nesting that the stack can bear is limited.</summary>
    public static DocumentLimits Trusted { get; } = new()
    {
        MaxTokens = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxFields = int.MaxValue,
    };

    /// <summary>The most lexical tokens in a document.</summary>
    /// <value>20,000 by default.</value>
    public int MaxTokens { get; init; } = 20_000;

    /// <summary>The most levels of fields in an operation, fragments included; a field of the root is level 1.</summary>
    /// <value>15 by default, which the introspection query of current tools just fits in.</value>
    public int MaxDepth { get; init; } = 15;

    /// <summary>The most braces and brackets of selections, values or types that may be open at once: it protects the stack.</summary>
    /// <value>64 by default.</value>
    public int MaxNesting { get; init; } = 64;

    /// <summary>The most errors that validation reports before it stops.</summary>
    /// <value>100 by default.</value>
    public int MaxErrors { get; init; } = 100;

    /// <summary>The most fields in an operation once every fragment is written out where it is spread.</summary>
    /// <value>10,000 by default.</value>
    public int MaxFields { get; init; } = 10_000;
}
