using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>An edge that a condition walks, and the way back from where it starts.</summary>
/// <param name="Predicate">The stored predicate.</param>
/// <param name="IsInverse">True if the condition walks it against its direction, so that it starts at the edge's object.</param>
/// <param name="Back">From there to the nodes that the condition is asked of.</param>
public sealed record EdgeDependency(Symbol Predicate, bool IsInverse, PathExpression Back);
