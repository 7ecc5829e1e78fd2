using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph;

/// <summary>Changes to a graph that become visible together; reads see what it has written.</summary>
public abstract class GraphTransaction;
