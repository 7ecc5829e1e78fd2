namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>How a graph is written as Turtle.</summary>
public sealed record TurtleWriteOptions
{
    /// <summary>The prefixes to shorten IRIs by; only those that are used are declared. Default: none.</summary>
    public PrefixMap Prefixes { get; init; } = PrefixMap.Empty;

    /// <summary>
    /// The order of named subjects. Default: ontologies first, then <see cref="TermOrder"/>. Subjects without a name come last, sorted by
    /// what is said about them.
    /// </summary>
    public IComparer<Term>? SubjectOrder { get; init; }

    /// <summary>
    /// The order of a subject's predicates. Default: <c>rdf:type</c>, names, what a shape or restriction is about, then <see cref="TermOrder"/>.
    /// </summary>
    public IComparer<Iri>? PredicateOrder { get; init; }

    /// <summary>The number of characters after which a line is broken where it can be. Default: 120.</summary>
    public int Width { get; init; } = 120;
}
