namespace KnowledgeGraph.Graph.Memory;

/// <summary>How much of one node a <see cref="GraphSlice"/> holds.</summary>
internal struct NodeCoverage
{
    private HashSet<Symbol>? _leaving;
    private HashSet<Symbol>? _reaching;

    /// <summary>Whether its classes, values and aliases are there, or it is known that the IRI stands for nothing.</summary>
    public bool HasState { get; set; }

    /// <summary>Whether every edge that leaves it is there.</summary>
    public bool HasAllLeaving { get; set; }

    /// <summary>Whether every edge that reaches it is there.</summary>
    public bool HasAllReaching { get; set; }

    public readonly bool HasAll(bool inverse) => inverse ? HasAllReaching : HasAllLeaving;

    public readonly bool Has(Symbol predicate, bool inverse) =>
        HasAll(inverse) || (inverse ? _reaching : _leaving)?.Contains(predicate) == true;

    public void Add(Symbol predicate, bool inverse) => (inverse ? _reaching ??= [] : _leaving ??= []).Add(predicate);

    public void AddAll(bool inverse)
    {
        HasAllReaching |= inverse;
        HasAllLeaving |= !inverse;
    }
}
