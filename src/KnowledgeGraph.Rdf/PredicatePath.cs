namespace KnowledgeGraph.Rdf;

/// <summary>The path along one predicate.</summary>
/// <param name="Predicate">The predicate.</param>
public sealed record PredicatePath(Iri Predicate) : PropertyPath
{
    private protected override Binding Binds => Binding.Primary;

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards) =>
        backwards ? source.Subjects(Predicate, node) : source.Objects(node, Predicate);

    private protected override string Written() => Predicate.ToString();
}
