namespace KnowledgeGraph.Engagement.Recording;

/// <summary>What became of a batch.</summary>
/// <param name="Accepted">Items that are stored, in order.</param>
/// <param name="Refused">Reasons for items that are not, in order; if the batch is atomic and there is one, nothing is stored.</param>
public sealed record RecordingOutcome(IReadOnlyList<AcceptedItem> Accepted, IReadOnlyList<RefusedItem> Refused);
