namespace KnowledgeGraph.Rdf;

/// <summary>A path walked any number of times, also not at all: <c>path*</c>.</summary>
/// <param name="Path">The path that is repeated.</param>
public sealed record ZeroOrMorePath(PropertyPath Path) : PropertyPath
{
    private protected override Binding Binds => Binding.Repetition;

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards) =>
        Reach(Path, source, node, backwards).Prepend(node);

    private protected override string Written() => $"{WrittenWithin(Path, Binding.Primary)}*";
}
