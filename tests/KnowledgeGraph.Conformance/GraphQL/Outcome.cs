using System.Text.Json;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>What an action led to.</summary>
/// <param name="Errors">The errors of the response, or of validation.</param>
internal sealed record Outcome(IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>Whether the document could not be parsed.</summary>
    public bool IsSyntaxError => Errors.Any(error => error.Code == ErrorCodes.ParseFailed);

    /// <summary>Whether the action was an execution that was refused before it began.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The data of the response; null where there is none.</summary>
    public JsonElement? Data { get; init; }
}
