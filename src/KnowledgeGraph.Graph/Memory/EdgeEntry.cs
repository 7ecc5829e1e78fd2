namespace KnowledgeGraph.Graph.Memory;

/// <summary>An edge as one of its ends lists it.</summary>
/// <param name="Predicate">Predicate of the edge.</param>
/// <param name="Other">The other end.</param>
/// <param name="Tag">Number of the edge; its sign bit says that an end was asserted of another IRI.</param>
internal readonly record struct EdgeEntry(Symbol Predicate, NodeId Other, int Tag)
{
    public int Edge => Tag & int.MaxValue;

    public bool HasAssertedEnds => Tag < 0;

    public static EdgeEntry Of(Symbol predicate, NodeId other, int edge, bool hasAssertedEnds) =>
        new(predicate, other, hasAssertedEnds ? edge | int.MinValue : edge);
}
