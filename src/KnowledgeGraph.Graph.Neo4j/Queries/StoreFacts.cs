using KnowledgeGraph.Graph.Neo4j.Naming;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>What questions are compiled by.</summary>
/// <param name="Names">Names of the database.</param>
/// <param name="Symbols">Numbers of classes and predicates.</param>
/// <param name="Schema">Says what there are indexes for.</param>
/// <param name="Many">So many nodes at one place of the way back from an anchor are too many to walk on from (<see cref="AnchoredSearch"/>).</param>
internal sealed record StoreFacts(IStoreNames Names, Symbols Symbols, StoreSchema Schema, long Many)
{
    /// <summary>Whether nodes that many links lead to may be told once (<see cref="NamedTargets"/>).</summary>
    /// <value>Default: true.</value>
    public bool NamesTargets { get; init; } = true;
}
