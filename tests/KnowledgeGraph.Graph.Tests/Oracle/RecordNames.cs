namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>The terms of one class of interval records.</summary>
internal sealed record RecordNames(string Class, string From, string Until, string Has, string Of);
