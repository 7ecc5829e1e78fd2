using KnowledgeGraph.Graph.Neo4j.Naming;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>What this process knows of the database's head.</summary>
/// <param name="Seq">Number of the last commit.</param>
/// <param name="Names">The names.</param>
internal sealed record StoreState(long Seq, StoreNamesSnapshot Names);
