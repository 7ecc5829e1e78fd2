namespace KnowledgeGraph.Rdf;

/// <summary>A path walked once or more often: <c>path+</c>.</summary>
/// <param name="Path">The path that is repeated.</param>
public sealed record OneOrMorePath(PropertyPath Path) : PropertyPath
{
    private protected override Binding Binds => Binding.Repetition;

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards) => Reach(Path, source, node, backwards);

    private protected override string Written() => $"{WrittenWithin(Path, Binding.Primary)}+";
}
