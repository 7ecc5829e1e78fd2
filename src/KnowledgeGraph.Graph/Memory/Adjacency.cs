namespace KnowledgeGraph.Graph.Memory;

/// <summary>The edges at one side of a node: one short list, or a list per predicate.</summary>
internal abstract class Adjacency
{
    /// <summary>The list that holds the edges of a predicate (and, if short, others too); null if there are none.</summary>
    public abstract EdgeList? Of(Symbol predicate);

    /// <summary>All lists.</summary>
    public abstract EdgeList[] Lists { get; }
}
