namespace KnowledgeGraph.Rdf;

/// <summary>
/// Whether two graphs differ in nothing but their blank nodes' labels
/// (<see href="https://www.w3.org/TR/rdf11-concepts/#graph-isomorphism">graph isomorphism</see>).
/// </summary>
public static class Isomorphism
{
    /// <summary>Whether the two graphs are isomorphic.</summary>
    /// <remarks>
    /// Blank nodes are told apart by what surrounds them. Where that leaves a choice, one is tried after the other, each connected part by
    /// itself; only graphs that were built to be hard need many tries.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The graphs are so symmetric that no answer was found within a fixed number of steps.</exception>
    public static bool AreIsomorphic(RdfGraph left, RdfGraph right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Count != right.Count || !left.Where(IsGround).All(right.Contains))
        {
            return false;
        }

        var edges = new BlankNodeEdges(left, right);
        return edges.HasEqualNumbers && new IsomorphismSearch(edges).Run();
    }

    private static bool IsGround(Triple triple) => triple.Subject is not BlankNode && triple.Object is not BlankNode;
}
