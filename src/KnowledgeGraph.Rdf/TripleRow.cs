namespace KnowledgeGraph.Rdf;

/// <summary>A triple in a graph's table, by the numbers of its terms.</summary>
internal readonly record struct TripleRow(int Subject, int Predicate, int Object)
{
    /// <summary>What stands in the place of a triple that was removed.</summary>
    public static TripleRow Removed => new(-1, -1, -1);
}
