namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>The database isn't any more as it was when the work began: another process has written. The work begins anew.</summary>
internal sealed class StoreMovedException() : Exception("The database has moved on.");
