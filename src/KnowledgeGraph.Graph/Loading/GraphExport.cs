using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>
/// What was asserted, as triples: without the individuals that the modules declare, without the records that the engine writes, and with each
/// statement about the node it was made of, before any merge; values that keep an order are one list. Loading it into an empty store gives the
/// same graph.
/// </summary>
public static class GraphExport
{
    /// <summary>The triples, by subject in IRI order.</summary>
    public static IEnumerable<Triple> TriplesOf(IGraphView view, OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(rewriting);
        var written = rewriting.Model.Classes.Where(c => c.IsDerived).SelectMany(c => c.Descendants).Select(rewriting.SymbolOf).ToHashSet();
        var modules = ModuleStatements.Of(rewriting.Model).Single.Select(t => AsStored(t, rewriting)).ToHashSet();
        var labels = new BlankNodeScope();
        return view.Nodes().Where(n => !HostState.IsStateNode(view.IriOf(n)) && !view.HasType(n, written))
            .SelectMany(n => TriplesOf(view, n, rewriting, written).Where(t => !modules.Contains(t)).Concat(ListsOf(view, n, rewriting, modules, labels)));
    }

    private static IEnumerable<Triple> TriplesOf(IGraphView view, NodeId node, OntologyRewriting rewriting, HashSet<Symbol> written)
    {
        var subject = new Iri(view.IriOf(node));
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        foreach (var type in types.Select(view.Symbols.NameOf).Order(StringComparer.Ordinal))
        {
            yield return new Triple(subject, RdfTerms.Type, new Iri(type));
        }

        foreach (var value in view.ValuesOf(node))
        {
            var predicate = PredicateOf(view, value.Predicate);
            if (!predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal) && !IsOrdered(predicate, rewriting))
            {
                yield return new Triple(value.AssertedOf is { } iri ? new Iri(iri) : subject, predicate, LiteralOf(value.Value, predicate, rewriting));
            }
        }

        foreach (var edge in view.EdgesFrom(node).Where(e => !view.HasType(e.To, written)))
        {
            yield return new Triple(
                edge.AssertedFrom is { } from ? new Iri(from) : subject,
                PredicateOf(view, edge.Predicate),
                new Iri(edge.AssertedTo ?? view.IriOf(edge.To)));
        }
    }

    private static IEnumerable<Triple> ListsOf(IGraphView view, NodeId node, OntologyRewriting rewriting, HashSet<Triple> modules, BlankNodeScope labels)
    {
        var ordered = view.ValuesOf(node).Select(v => (Predicate: PredicateOf(view, v.Predicate), v.AssertedOf, v.Value))
            .Where(v => IsOrdered(v.Predicate, rewriting)).GroupBy(v => (v.Predicate, v.AssertedOf), v => v.Value);
        foreach (var list in ordered)
        {
            var subject = new Iri(list.Key.AssertedOf ?? view.IriOf(node));
            var members = list.Select(v => LiteralOf(v, list.Key.Predicate, rewriting)).Where(m => !modules.Contains(new Triple(subject, list.Key.Predicate, m))).ToList();
            if (members.Count > 0)
            {
                var head = labels.Next();
                yield return new Triple(subject, list.Key.Predicate, head);
                foreach (var part in ListOf(head, members, labels))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<Triple> ListOf(BlankNode head, List<Literal> members, BlankNodeScope labels)
    {
        for (var i = 0; i < members.Count; i++)
        {
            Term rest = i + 1 < members.Count ? labels.Next() : RdfTerms.Nil;
            yield return new Triple(head, RdfTerms.First, members[i]);
            yield return new Triple(head, RdfTerms.Rest, rest);
            head = rest as BlankNode ?? head;
        }
    }

    private static bool IsOrdered(Iri predicate, OntologyRewriting rewriting) => rewriting.Model.FindProperty(predicate)?.IsOrdered == true;

    private static Iri PredicateOf(IGraphView view, Symbol predicate) => new(NodeMerging.PropertyOf(view.Symbols.NameOf(predicate)));

    // As it would come out of the store: 0.50 is there as 0.5, and an integer under a decimal property as a decimal.
    private static Triple AsStored(Triple stated, OntologyRewriting rewriting)
    {
        if (stated.Object is not Literal literal)
        {
            return stated;
        }

        var value = ValueCodec.FromLiteral(literal, rewriting.Model.FindProperty(stated.Predicate) is { IsObject: false } property ? property : null);
        return stated with { Object = LiteralOf(value, stated.Predicate, rewriting) };
    }

    // A stored number or text doesn't keep its datatype: the property's range gives it back.
    private static Literal LiteralOf(StoredValue value, Iri predicate, OntologyRewriting rewriting)
    {
        var range = rewriting.Model.FindProperty(predicate) is { IsObject: false } property ? property.Range : null;
        return range is not null && value.Kind is (ValueKind.Integer or ValueKind.String) && !range.Equals(RdfTerms.LangString)
            ? new Literal(ValueCodec.Display(value), range)
            : ValueCodec.ToLiteral(value);
    }
}
