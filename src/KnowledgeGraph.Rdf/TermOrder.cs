namespace KnowledgeGraph.Rdf;

/// <summary>
/// A fixed order of terms: blank nodes by label, then IRIs, then literals by lexical form, datatype and language. Texts are compared by
/// Unicode code point.
/// </summary>
public sealed class TermOrder : IComparer<Term>
{
    private TermOrder()
    {
    }

    /// <summary>The order.</summary>
    public static TermOrder Instance { get; } = new();

    /// <summary>Compares two texts by Unicode code point, as UTF-8 sorts, which is not how .NET's ordinal comparison sorts.</summary>
    public static int CompareCodePoints(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (x, y) = (left[same], right[same]);

        // Surrogates stand for code points above all others.
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y) : char.IsSurrogate(x) ? 1 : -1;
    }

    /// <inheritdoc/>
    public int Compare(Term? x, Term? y) => (x, y) switch
    {
        (BlankNode left, BlankNode right) => CompareCodePoints(left.Label, right.Label),
        (Iri left, Iri right) => CompareCodePoints(left.Value, right.Value),
        (Literal left, Literal right) => CompareLiterals(left, right),
        _ => KindOf(x).CompareTo(KindOf(y)),
    };

    private static int CompareLiterals(Literal left, Literal right)
    {
        var byText = CompareCodePoints(left.LexicalForm, right.LexicalForm);
        var byDatatype = byText != 0 ? byText : CompareCodePoints(left.Datatype.Value, right.Datatype.Value);
        return byDatatype != 0 ? byDatatype : StringComparer.OrdinalIgnoreCase.Compare(left.Language, right.Language);
    }

    private static int KindOf(Term? term) => term switch { null => 0, BlankNode => 1, Iri => 2, _ => 3 };
}
