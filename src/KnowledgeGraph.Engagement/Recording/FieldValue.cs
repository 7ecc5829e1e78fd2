namespace KnowledgeGraph.Engagement.Recording;

/// <summary>One value as text.</summary>
/// <param name="Text">Lexical form of a literal; prefixed or absolute IRI of a node; code or IRI of a concept.</param>
/// <param name="Language">Language tag of a text, where the property wants one.</param>
public sealed record FieldValue(string Text, string? Language = null);
