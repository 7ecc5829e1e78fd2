using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Api.Where;

/// <summary>Where in the arguments of a field a value stands, for messages: <c>loans(where.lentAt.gte)</c>.</summary>
/// <param name="field">The field.</param>
/// <param name="text">The keys so far, joined by dots.</param>
internal sealed class InputPath(string field, string text)
{
    /// <summary>The key below this one.</summary>
    public InputPath Then(string key) => new(field, text.Length == 0 ? key : $"{text}.{key}");

    /// <summary>The item of the list at this place.</summary>
    /// <param name="index">From 0.</param>
    public InputPath Item(int index) => new(field, $"{text}[{index}]");

    /// <summary>An error that the client can mend: what is wrong here, and the remedy.</summary>
    public GraphQLException Refuse(string message, string code = ErrorCodes.BadInput) => new(code, $"{this}: {message}");

    /// <inheritdoc/>
    public override string ToString() => $"{field}({text})";
}
