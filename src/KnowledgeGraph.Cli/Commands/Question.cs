namespace KnowledgeGraph.Cli.Commands;

/// <summary>A question as it was put on the command line.</summary>
/// <param name="Text">The GraphQL document.</param>
/// <param name="AsOf">Time to answer for; null: the clock's.</param>
/// <param name="Variables">Values of variables as JSON, or null.</param>
internal sealed record Question(string Text, string? AsOf, Dictionary<string, object?>? Variables);
