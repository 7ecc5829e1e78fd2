namespace KnowledgeGraph.Rdf;

/// <summary>A path walked from its end to its beginning: <c>^path</c>.</summary>
/// <param name="Path">The path that is walked backwards.</param>
public sealed record InversePath(PropertyPath Path) : PropertyPath
{
    private protected override Binding Binds => Binding.Inverse;

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards) => Path.Follow(source, node, !backwards);

    private protected override string Written() => $"^{WrittenWithin(Path, Binding.Repetition)}";
}
