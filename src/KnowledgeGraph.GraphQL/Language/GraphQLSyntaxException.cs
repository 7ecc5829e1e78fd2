using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The text is not a GraphQL document. Says where, what the grammar allows there and what was found.</summary>
public sealed class GraphQLSyntaxException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="source">What the text is called: a file name, or <c>document</c>.</param>
    /// <param name="position">Where the problem begins.</param>
    /// <param name="problem">Without the place: <c>expected a name, found "}"</c>.</param>
    public GraphQLSyntaxException(string source, SourcePosition position, string problem)
        : base($"{source}:{position}: {problem}")
    {
        Position = position;
        Problem = problem;
    }

    /// <summary>Where the problem begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }

    /// <summary>The exception as an error of the response, with the code <see cref="ErrorCodes.ParseFailed"/>.</summary>
    public GraphQLError ToError() => new($"Syntax error: {Problem}.")
    {
        Locations = [Position],
        Code = ErrorCodes.ParseFailed,
        SpecifiedBy = Specification.Section("Language"),
    };
}
