namespace KnowledgeGraph.Engagement.Journeys;

/// <summary>Where customers were met in one phase of their research.</summary>
/// <param name="Phase">IRI of the phase.</param>
/// <param name="Interactions">Interactions in the phase.</param>
/// <param name="Customers">Customers who took part in at least one of them.</param>
/// <param name="Touchpoints">Every touchpoint with its share of the interactions, the busiest first, then by IRI.</param>
public sealed record PhaseCount(string Phase, int Interactions, int Customers, IReadOnlyList<TouchpointCount> Touchpoints);
