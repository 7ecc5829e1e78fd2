using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Response;

/// <summary>§7.1.6 Errors: one entry of <c>errors</c>, with the codes of <see cref="ErrorCodes"/> in its extensions.</summary>
/// <param name="message">What is wrong and the remedy, for the developer who reads it.</param>
public sealed class GraphQLError(string message)
{
    /// <summary>What is wrong and the remedy.</summary>
    public string Message { get; } = message;

    /// <summary>The places in the document that have to do with the error.</summary>
    /// <value>Empty by default, and then left out of the response.</value>
    public IReadOnlyList<SourcePosition> Locations { get; init; } = [];

    /// <summary>The position in the response that raised the error.</summary>
    /// <value>Null by default, and then left out of the response.</value>
    public ResponsePath? Path { get; init; }

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    /// <value><see cref="ErrorCodes.Internal"/> by default.</value>
    public string Code { get; init; } = ErrorCodes.Internal;

    /// <summary>The rule of §5 Validation that is violated, by its heading: <c>FieldSelections</c>.</summary>
    /// <value>Null by default, and then left out of the response.</value>
    public string? Rule { get; init; }

    /// <summary>The address of the section of the specification that is violated.</summary>
    /// <value>Null by default, and then left out of the response.</value>
    public string? SpecifiedBy { get; init; }

    /// <summary>Further members of <c>extensions</c>, written as <see cref="ValueWriter"/> does.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = Empty;

    private static IReadOnlyDictionary<string, object?> Empty { get; } = new Dictionary<string, object?>();

    /// <summary>The same error at a position of the response, and at places of the document if it has none of its own.</summary>
    public GraphQLError At(ResponsePath? path, IReadOnlyList<SourcePosition> locations) => new(Message)
    {
        Locations = Locations.Count > 0 ? Locations : locations,
        Path = Path ?? path,
        Code = Code,
        Rule = Rule,
        SpecifiedBy = SpecifiedBy,
        Extensions = Extensions,
    };

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Code}{string.Concat(Locations.Select(location => $" {location}"))}{(Path is null ? "" : $" at {Path}")}: {Message}";
}
