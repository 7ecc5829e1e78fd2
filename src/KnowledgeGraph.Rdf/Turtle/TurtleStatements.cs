using System.Collections;
using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// The statements of a graph's Turtle, one a subject. What fits stands on one line; else each predicate has a line of its own, and each
/// object where they do not fit on one.
/// </summary>
internal sealed class TurtleStatements(RdfGraph graph, TurtleTermText terms, TurtleWriteOptions options) : IEnumerable<string>
{
    private const string Indent = "  ";

    // What a reader wants to know first.
    private static readonly ImmutableArray<Iri> LeadingPredicates = [RdfTerms.Type, Rdfs.Label, Skos.PrefLabel, Shacl.Path, Owl.OnProperty];

    private readonly BlankNodeForms _forms = new(graph);
    private readonly Dictionary<Term, string> _flat = [];
    private readonly IComparer<Iri> _predicateOrder = options.PredicateOrder ?? Comparer<Iri>.Create(ComparePredicates);

    public IEnumerator<string> GetEnumerator() => Subjects().Select(Statement).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int ComparePredicates(Iri left, Iri right)
    {
        var byRank = RankOf(left).CompareTo(RankOf(right));
        return byRank != 0 ? byRank : TermOrder.Instance.Compare(left, right);
    }

    private static int RankOf(Iri predicate)
    {
        var rank = LeadingPredicates.IndexOf(predicate);
        return rank < 0 ? LeadingPredicates.Length : rank;
    }

    private IEnumerable<Term> Subjects()
    {
        var subjects = graph.Select(triple => triple.Subject).Distinct().Where(subject => !_forms.IsNested(subject)).ToList();
        var named = subjects.Where(subject => subject is not BlankNode);
        var ordered = options.SubjectOrder is { } order
            ? named.Order(order)
            : named.OrderByDescending(IsOntology).ThenBy(subject => subject, TermOrder.Instance);
        var unreferenced = subjects.Where(_forms.IsUnreferenced).OrderBy(FlatProperties, CodePointOrder.Instance);
        var labelled = subjects.Where(subject => subject is BlankNode && !_forms.IsUnreferenced(subject)).Order(TermOrder.Instance);
        return [.. ordered, .. unreferenced, .. labelled];
    }

    private bool IsOntology(Term subject) => graph.Contains(new Triple(subject, RdfTerms.Type, Owl.Ontology));

    private string Statement(Term subject)
    {
        var head = _forms.IsUnreferenced(subject) ? "[]" : terms.Of(subject);
        var flat = $"{head} {FlatProperties(subject)} .";
        if (Fits(flat, 0))
        {
            return flat;
        }

        var text = new StringBuilder(head).Append(' ');
        AppendProperties(text, subject, Indent);
        return text.Append(" .").ToString();
    }

    // Everything on one line

    private string Flat(Term term)
    {
        if (!_forms.IsNested(term))
        {
            return terms.Of(term);
        }

        if (!_flat.TryGetValue(term, out var text))
        {
            text = _forms.IsList(term) ? $"( {string.Join(' ', graph.ReadList(term).Select(Flat))} )" : Bracketed(FlatProperties(term));
            _flat.Add(term, text);
        }

        return text;
    }

    private static string Bracketed(string properties) => properties.Length == 0 ? "[]" : $"[ {properties} ]";

    private string FlatProperties(Term subject) =>
        string.Join(" ; ", Properties(subject).Select(property => $"{terms.Predicate(property.Predicate)} {string.Join(", ", property.Objects.Select(Flat))}"));

    private IEnumerable<(Iri Predicate, List<Term> Objects)> Properties(Term subject) =>
        graph.Match(subject, null, null)
            .GroupBy(triple => triple.Predicate, triple => triple.Object)
            .OrderBy(group => group.Key, _predicateOrder)
            .Select(group => (group.Key, Sorted(group)));

    private List<Term> Sorted(IEnumerable<Term> objects)
    {
        var list = objects.ToList();
        list.Sort(CompareObjects);
        return list;
    }

    // Blank nodes that have no label come last, sorted by what is written in their place.
    private int CompareObjects(Term left, Term right)
    {
        var byForm = _forms.IsNested(left).CompareTo(_forms.IsNested(right));
        return byForm != 0 ? byForm
            : _forms.IsNested(left) ? CodePointOrder.Compare(Flat(left), Flat(right))
            : TermOrder.Instance.Compare(left, right);
    }

    // Over several lines

    private void AppendProperties(StringBuilder text, Term subject, string indent)
    {
        var first = true;
        foreach (var (predicate, objects) in Properties(subject))
        {
            if (!first)
            {
                text.Append(" ;\n").Append(indent);
            }

            first = false;
            text.Append(terms.Predicate(predicate)).Append(' ');
            AppendObjects(text, objects, indent);
        }
    }

    private void AppendObjects(StringBuilder text, List<Term> objects, string indent)
    {
        var flat = string.Join(", ", objects.Select(Flat));
        if (Fits(flat, ColumnOf(text)))
        {
            text.Append(flat);
            return;
        }

        for (var index = 0; index < objects.Count; index++)
        {
            if (index > 0)
            {
                text.Append(",\n").Append(indent).Append(Indent);
            }

            AppendTerm(text, objects[index], indent + Indent);
        }
    }

    private void AppendTerm(StringBuilder text, Term term, string indent)
    {
        var flat = Flat(term);
        if (!_forms.IsNested(term) || Fits(flat, ColumnOf(text)))
        {
            text.Append(flat);
        }
        else if (_forms.IsList(term))
        {
            AppendList(text, term, indent + Indent);
        }
        else
        {
            text.Append("[ ");
            AppendProperties(text, term, indent + Indent);
            text.Append(" ]");
        }
    }

    private void AppendList(StringBuilder text, Term head, string indent)
    {
        var separator = "( ";
        foreach (var member in graph.ReadList(head))
        {
            text.Append(separator);
            AppendTerm(text, member, indent);
            separator = $"\n{indent}";
        }

        text.Append(" )");
    }

    private bool Fits(string text, int column) => column + text.Length <= options.Width && !text.Contains('\n', StringComparison.Ordinal);

    private static int ColumnOf(StringBuilder text)
    {
        var column = 0;
        for (var index = text.Length - 1; index >= 0 && text[index] != '\n'; index--)
        {
            column++;
        }

        return column;
    }
}
