namespace KnowledgeGraph.Rdf;

/// <summary>
/// An absolute <see href="https://www.w3.org/TR/rdf11-concepts/#section-IRIs">IRI</see>. Two are equal when their characters are: nothing is
/// normalised.
/// </summary>
public sealed class Iri : Term
{
    private readonly int _hash;

    /// <summary>An IRI from its characters.</summary>
    /// <param name="value">Begins with a scheme and a colon, and has no space, control character or any of <c>&lt;&gt;"{}|^`\</c>.</param>
    /// <exception cref="ArgumentException">The text is no absolute IRI.</exception>
    public Iri(string value)
        : this(Checked(value), value.GetHashCode(StringComparison.Ordinal))
    {
    }

    private Iri(string value, int hash)
    {
        Value = value;
        _hash = hash;
    }

    /// <summary>The characters of the IRI, without angle brackets.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other) || (other is Iri iri && iri._hash == _hash && iri.Value == Value);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => $"<{Value}>";

    // For the readers, whose grammar has already shown that the text is an absolute IRI.
    internal static Iri Trusted(string value) => new(value, value.GetHashCode(StringComparison.Ordinal));

    private static string Checked(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IriReference.ProblemOf(value) is { } problem
            ? throw new ArgumentException($"'{value}' is no absolute IRI: {problem}.", nameof(value))
            : value;
    }
}
