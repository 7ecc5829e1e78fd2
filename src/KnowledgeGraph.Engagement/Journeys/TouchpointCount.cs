namespace KnowledgeGraph.Engagement.Journeys;

/// <summary>How often customers were at a touchpoint.</summary>
/// <param name="Touchpoint">IRI of the touchpoint.</param>
/// <param name="Interactions">Interactions there; may be 0.</param>
public sealed record TouchpointCount(string Touchpoint, int Interactions);
