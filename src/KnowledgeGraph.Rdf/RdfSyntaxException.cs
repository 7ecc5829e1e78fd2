namespace KnowledgeGraph.Rdf;

/// <summary>A document is not what its format's grammar allows. The message reads <c>document:line:column: expected …, found …</c>.</summary>
/// <param name="document">The document's name.</param>
/// <param name="position">Where in the document.</param>
/// <param name="problem">What was expected there and what was found.</param>
public sealed class RdfSyntaxException(string document, SourcePosition position, string problem) : FormatException($"{document}:{position}: {problem}")
{
    /// <summary>The document's name.</summary>
    public string Document { get; } = document;

    /// <summary>Where in the document.</summary>
    public SourcePosition Position { get; } = position;

    /// <summary>What was expected there and what was found.</summary>
    public string Problem { get; } = problem;
}
