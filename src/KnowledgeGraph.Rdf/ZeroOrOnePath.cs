namespace KnowledgeGraph.Rdf;

/// <summary>A path walked once or not at all: <c>path?</c>.</summary>
/// <param name="Path">The path that may be left out.</param>
public sealed record ZeroOrOnePath(PropertyPath Path) : PropertyPath
{
    private protected override Binding Binds => Binding.Repetition;

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards) =>
        Path.Follow(source, node, backwards).Prepend(node);

    private protected override string Written() => $"{WrittenWithin(Path, Binding.Primary)}?";
}
