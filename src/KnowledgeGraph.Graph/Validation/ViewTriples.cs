using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Validation;

/// <summary>
/// A picture of the stored graph as triples: what is asserted, each edge under its property and under the inverse of it, so that shapes may
/// name either.
/// </summary>
public sealed class ViewTriples(IGraphView view, OntologyRewriting rewriting) : ITripleSource
{
    /// <inheritdoc/>
    public IEnumerable<Triple> Match(Term? subject, Iri? predicate, Term? obj) => subject switch
    {
        Iri iri => view.TryFind(iri.Value, out var node) ? OfNode(iri, node, predicate, obj) : [],
        null when obj is Iri target => ToNode(target, predicate),
        null => view.Nodes().SelectMany(n => OfNode(new Iri(view.IriOf(n)), n, predicate, obj)),
        _ => [],
    };

    private IEnumerable<Triple> OfNode(Iri subject, NodeId node, Iri? predicate, Term? obj)
    {
        var triples = predicate is null ? All(subject, node) : Under(subject, node, predicate);
        return obj is null ? triples : triples.Where(t => IsSame(t.Object, obj));
    }

    private bool IsSame(Term found, Term asked) =>
        found.Equals(asked) || (asked is Iri alias && found is Iri canonical && view.TryFind(alias.Value, out var node) && view.IriOf(node) == canonical.Value);

    private IEnumerable<Triple> Under(Iri subject, NodeId node, Iri predicate)
    {
        // Steering annotations and conditions stay in the model, but shapes may ask for them.
        if (predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal))
        {
            return rewriting.Model.Asserted.Match(subject, predicate, null);
        }

        if (predicate.Equals(RdfTerms.Type))
        {
            return TypesOf(node).Select(t => new Triple(subject, predicate, t));
        }

        // A property that the model doesn't know may have been stated of either.
        return rewriting.Model.FindProperty(predicate)?.IsObject switch
        {
            true => LinksUnder(subject, node, predicate),
            false => ValuesUnder(subject, node, predicate),
            null => LinksUnder(subject, node, predicate).Concat(ValuesUnder(subject, node, predicate)),
        };
    }

    private IEnumerable<Triple> LinksUnder(Iri subject, NodeId node, Iri predicate)
    {
        var stored = rewriting.Stored.Of(predicate);
        var reached = new List<NodeId>();
        view.Follow(node, stored.Predicate, stored.IsInverse, reached);
        return reached.Select(n => new Triple(subject, predicate, new Iri(view.IriOf(n))));
    }

    private IEnumerable<Triple> ValuesUnder(Iri subject, NodeId node, Iri predicate)
    {
        var values = new List<StoredValue>();
        view.ValuesOf(node, rewriting.SymbolOf(predicate), values);
        return values.Select(v => new Triple(subject, predicate, LiteralOf(v, predicate)));
    }

    private IEnumerable<Triple> All(Iri subject, NodeId node)
    {
        foreach (var type in TypesOf(node))
        {
            yield return new Triple(subject, RdfTerms.Type, type);
        }

        foreach (var value in view.ValuesOf(node))
        {
            var predicate = new Iri(view.Symbols.NameOf(value.Predicate));
            yield return new Triple(subject, predicate, LiteralOf(value.Value, predicate));
        }

        foreach (var edge in view.EdgesFrom(node))
        {
            yield return new Triple(subject, new Iri(view.Symbols.NameOf(edge.Predicate)), new Iri(view.IriOf(edge.To)));
        }
    }

    private IEnumerable<Triple> ToNode(Iri target, Iri? predicate)
    {
        if (predicate is not null && predicate.Equals(RdfTerms.Type))
        {
            return view.NodesOf(rewriting.SymbolOf(target)).Select(n => new Triple(new Iri(view.IriOf(n)), predicate, target));
        }

        if (!view.TryFind(target.Value, out var node))
        {
            return [];
        }

        if (predicate is null)
        {
            return view.EdgesTo(node).Select(e => new Triple(new Iri(view.IriOf(e.From)), new Iri(view.Symbols.NameOf(e.Predicate)), target));
        }

        var stored = rewriting.Stored.Of(predicate);
        var reached = new List<NodeId>();
        view.Follow(node, stored.Predicate, !stored.IsInverse, reached);
        return reached.Select(n => new Triple(new Iri(view.IriOf(n)), predicate, target));
    }

    private IEnumerable<Iri> TypesOf(NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return types.Select(t => new Iri(view.Symbols.NameOf(t)));
    }

    // Text is kept without its datatype: the property's range gives it back.
    private Literal LiteralOf(StoredValue value, Iri predicate)
    {
        var range = rewriting.Model.FindProperty(predicate)?.Range;
        return range is not null && value.Kind is (ValueKind.Integer or ValueKind.String) && !range.Equals(RdfTerms.LangString)
            ? new Literal(ValueCodec.Display(value), range)
            : ValueCodec.ToLiteral(value);
    }
}
