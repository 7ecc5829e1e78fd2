namespace KnowledgeGraph.Graph.Neo4j.Values;

/// <summary>A dateTime as the database keeps it.</summary>
/// <param name="Microseconds">Since 1970, in UTC.</param>
internal readonly record struct Instant(long Microseconds);
