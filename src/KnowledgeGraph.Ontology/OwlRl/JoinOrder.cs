namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Puts the patterns of a rule into an order in which each is as narrow as can be.</summary>
internal static class JoinOrder
{
    /// <summary>The places of the other patterns, the most bound first.</summary>
    /// <param name="body">The patterns.</param>
    /// <param name="seed">The pattern whose variables are known, or -1.</param>
    public static int[] After(Fact[] body, int seed)
    {
        var bound = new HashSet<int>();
        var left = Enumerable.Range(0, body.Length).Where(place => place != seed).ToList();
        if (seed >= 0)
        {
            Bind(bound, body[seed]);
        }

        var order = new List<int>(left.Count);
        while (left.Count > 0)
        {
            var best = left.MaxBy(place => Weight(body[place], bound));
            left.Remove(best);
            Bind(bound, body[best]);
            order.Add(best);
        }

        return [.. order];
    }

    // A known subject narrows more than a known object, and a predicate alone hardly at all.
    private static int Weight(Fact pattern, HashSet<int> bound) =>
        (IsKnown(pattern.Subject, bound) ? 4 : 0) + (IsKnown(pattern.Object, bound) ? 3 : 0) + (IsKnown(pattern.Predicate, bound) ? 2 : 0);

    private static bool IsKnown(int slot, HashSet<int> bound) => slot >= 0 || bound.Contains(slot);

    private static void Bind(HashSet<int> bound, Fact pattern) => bound.UnionWith([pattern.Subject, pattern.Predicate, pattern.Object]);
}
