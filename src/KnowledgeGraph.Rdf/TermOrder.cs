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

    /// <inheritdoc/>
    public int Compare(Term? x, Term? y) => (x, y) switch
    {
        (BlankNode left, BlankNode right) => CodePointOrder.Compare(left.Label, right.Label),
        (Iri left, Iri right) => CodePointOrder.Compare(left.Value, right.Value),
        (Literal left, Literal right) => CompareLiterals(left, right),
        _ => KindOf(x).CompareTo(KindOf(y)),
    };

    private static int CompareLiterals(Literal left, Literal right)
    {
        var byText = CodePointOrder.Compare(left.LexicalForm, right.LexicalForm);
        var byDatatype = byText != 0 ? byText : CodePointOrder.Compare(left.Datatype.Value, right.Datatype.Value);
        return byDatatype != 0 ? byDatatype : StringComparer.OrdinalIgnoreCase.Compare(left.Language, right.Language);
    }

    private static int KindOf(Term? term) => term switch { null => 0, BlankNode => 1, Iri => 2, _ => 3 };
}
