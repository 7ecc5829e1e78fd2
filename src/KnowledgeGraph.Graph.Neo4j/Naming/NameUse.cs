namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>What a name of the database stands for.</summary>
internal enum NameUse
{
    /// <summary>A class, as label.</summary>
    Class,

    /// <summary>A predicate of edges, as relationship type.</summary>
    Edge,

    /// <summary>A column of a predicate's values, as property.</summary>
    Value,
}
