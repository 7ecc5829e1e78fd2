namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Words of the customer.</summary>
/// <param name="Text">The words, nothing corrected.</param>
/// <param name="Language">Their language as a tag after BCP 47, for example "en".</param>
public sealed record UtteranceInput(string Text, string Language);
