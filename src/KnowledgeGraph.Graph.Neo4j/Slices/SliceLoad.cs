using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>A statement that fills a slice, and what to do with its rows.</summary>
/// <param name="Statement">Cypher.</param>
/// <param name="Parameters">Writes its parameters.</param>
/// <param name="Absorb">Adds its rows to a slice.</param>
internal sealed record SliceLoad(string Statement, Action<ParameterWriter> Parameters, Action<GraphSlice, IReadOnlyList<SliceRow>> Absorb);
