namespace KnowledgeGraph.Api;

/// <summary>How far a take-over of a new ontology version has come.</summary>
/// <param name="Task">What is being done, for people.</param>
/// <param name="Done">Units that are done.</param>
/// <param name="Total">Units in all.</param>
public sealed record LoadProgress(string Task, long Done, long Total);
