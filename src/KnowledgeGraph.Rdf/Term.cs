namespace KnowledgeGraph.Rdf;

/// <summary>
/// An <see href="https://www.w3.org/TR/rdf11-concepts/#dfn-rdf-term">RDF term</see>: an <see cref="Iri"/>, a <see cref="BlankNode"/> or a
/// <see cref="Literal"/>. Terms are immutable, and equal when RDF says that they are the same term.
/// </summary>
public abstract class Term : IEquatable<Term>
{
    // The hierarchy is closed: RDF has three kinds of term, and code that tells them apart relies on it.
    private protected Term()
    {
    }

    /// <summary>Whether both are the same RDF term.</summary>
    public static bool operator ==(Term? left, Term? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are different RDF terms.</summary>
    public static bool operator !=(Term? left, Term? right) => !(left == right);

    /// <summary>Whether <paramref name="other"/> is the same RDF term.</summary>
    public abstract bool Equals(Term? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Term);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The term as N-Triples writes it, such as <c>&lt;https://example.org/a&gt;</c>, <c>_:b0</c> or <c>"text"@en</c>.</summary>
    public abstract override string ToString();
}
