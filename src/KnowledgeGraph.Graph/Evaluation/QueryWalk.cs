using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Answers a question by walking a picture of the graph in memory.</summary>
public sealed class QueryWalk
{
    private readonly GraphEvaluation _evaluation;
    private readonly Func<long, CommitRecord?> _commits;
    private readonly List<Symbol> _types = [];
    private readonly Stack<OrderedPage> _pages = new();
    private readonly ToldNodes _linked;
    private readonly Func<NodeId, Selection, ResultNode> _tellLinked;
    private ImmutableArray<Symbol> _lastTypes = [];

    private QueryWalk(GraphEvaluation evaluation, Func<long, CommitRecord?> commits)
    {
        _evaluation = evaluation;
        _commits = commits;
        _linked = new ToldNodes(evaluation);
        _tellLinked = (node, selection) => Tell(node, View.IriOf(node), [], selection);
    }

    /// <summary>Answers <paramref name="query"/> from <paramref name="view"/>.</summary>
    /// <param name="query">The question.</param>
    /// <param name="view">What is stored.</param>
    /// <param name="run">Clock and limits.</param>
    /// <param name="commits">Finds the record of a commit, for provenance.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="GraphQueryException">A limit was passed.</exception>
    public static QueryResult Run(
        GraphQuery query, IGraphView view, QueryRun run, Func<long, CommitRecord?> commits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(run);
        var walk = new QueryWalk(new GraphEvaluation(view, run.Now, run.Limits, cancellationToken), commits);
        var list = walk.ListOf(query);
        walk._evaluation.CountVisits();
        return new QueryResult(list, view.Commit);
    }

    private IGraphView View => _evaluation.View;

    private IEnumerable<NodeId> CandidatesOf(NodeSource source) => source switch
    {
        NodeSource.OfIris iris => FoundOf(iris.Iris),
        NodeSource.OfClasses { Classes: [var only] } => View.NodesOf(only),
        NodeSource.OfClasses classes => InIriOrder([.. classes.Classes.Select(View.NodesOf)]),
        _ => throw new NotSupportedException($"A source of kind {source.GetType().Name} can't be walked."),
    };

    private IEnumerable<NodeId> FoundOf(ImmutableArray<string> iris)
    {
        var found = new NodeSet();
        foreach (var iri in iris)
        {
            if (View.TryFind(iri, out var node))
            {
                found.Add(node);
            }
        }

        return Enumerable.Range(0, found.Count).Select(i => found[i]).OrderBy(View.IriOf, CodePointOrder.Instance);
    }

    // Merges lists that are each in IRI order; a node with two of the classes comes once.
    private IEnumerable<NodeId> InIriOrder(ImmutableArray<IEnumerable<NodeId>> lists)
    {
        ImmutableArray<IEnumerator<NodeId>> enumerators = [.. lists.Select(l => l.GetEnumerator())];
        try
        {
            var heads = new PriorityQueue<IEnumerator<NodeId>, string>(CodePointOrder.Instance);
            foreach (var list in enumerators.Where(e => e.MoveNext()))
            {
                heads.Enqueue(list, View.IriOf(list.Current));
            }

            var last = new NodeId(-1);
            while (heads.TryDequeue(out var head, out _))
            {
                if (head.Current != last)
                {
                    yield return last = head.Current;
                }

                if (head.MoveNext())
                {
                    heads.Enqueue(head, View.IriOf(head.Current));
                }
            }
        }
        finally
        {
            foreach (var list in enumerators)
            {
                list.Dispose();
            }
        }
    }

    // Candidates of a root list come in IRI order.
    private ResultList ListOf(GraphQuery query)
    {
        var page = RentPage();
        page.Begin(query.Order, query.Page, true, query.CountTotal);
        foreach (var node in CandidatesOf(query.Source))
        {
            _evaluation.Visit(1);
            if (!page.CanSkip(node) && _evaluation.Meets(node, query.Filter) && !page.Add(node))
            {
                break;
            }
        }

        return Tell(page, query.Selection, query.CountTotal);
    }

    private ResultList LinksOf(NodeId node, SelectedItem.Links links)
    {
        var reached = _evaluation.RentSet();
        _evaluation.Paths.Walk(node, links.Path, reached);
        _evaluation.Visit(reached.Count);
        var page = RentPage();
        page.Begin(links.Order, links.Page, false, links.CountTotal);
        for (var i = 0; i < reached.Count; i++)
        {
            if (_evaluation.Meets(reached[i], links.Filter))
            {
                page.Add(reached[i]);
            }
        }

        _evaluation.Return(reached);
        return Tell(page, links.Selection, links.CountTotal);
    }

    private ResultNode? LinkOf(NodeId node, SelectedItem.Link link)
    {
        var reached = _evaluation.RentSet();
        _evaluation.Paths.Walk(node, link.Path, reached);
        _evaluation.Visit(reached.Count);
        NodeId? first = null;
        foreach (var candidate in reached.AsSpan())
        {
            if (_evaluation.Meets(candidate, link.Filter) && (first is not { } known || CodePointOrder.Compare(View.IriOf(candidate), View.IriOf(known)) < 0))
            {
                first = candidate;
            }
        }

        _evaluation.Return(reached);
        return first is { } found ? _linked.Tell(found, link.Selection, _tellLinked) : null;
    }

    private OrderedPage RentPage() => _pages.TryPop(out var page) ? page : new OrderedPage(_evaluation);

    private ResultList Tell(OrderedPage page, Selection selection, bool countTotal)
    {
        var rows = page.Take(out var hasMore);
        var nodes = rows.Length == 0 ? [] : new ResultNode[rows.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Tell(rows[i].Node, rows[i].Iri, selection.WithOrderKeys ? [.. page.KeysOf(rows[i])] : [], selection);
        }

        var list = new ResultList(nodes, hasMore, countTotal ? page.Total : null);
        _pages.Push(page);
        return list;
    }

    private ResultNode Tell(NodeId node, string iri, ImmutableArray<StoredValue?> keys, Selection selection)
    {
        var types = selection.WithTypes ? TypesOf(node) : [];
        var fields = selection.Items.IsEmpty ? [] : new object?[selection.Items.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var item = selection.Items[i];
            fields[i] = item.OnlyFor is null || View.HasType(node, item.OnlyFor) ? Tell(node, item) : null;
        }

        return new ResultNode(iri, types, keys, ImmutableCollectionsMarshal.AsImmutableArray(fields));
    }

    // Nodes of one list mostly have the same classes, and can share them.
    private ImmutableArray<Symbol> TypesOf(NodeId node)
    {
        _types.Clear();
        View.TypesOf(node, _types);
        if (!CollectionsMarshal.AsSpan(_types).SequenceEqual(_lastTypes.AsSpan()))
        {
            _lastTypes = [.. _types];
        }

        return _lastTypes;
    }

    private object? Tell(NodeId node, SelectedItem item) => item switch
    {
        SelectedItem.Value value => ValueOf(node, value.Of),
        SelectedItem.Values values => ValuesOf(node, values.Of),
        SelectedItem.Link link => LinkOf(node, link),
        SelectedItem.Links links => LinksOf(node, links),
        SelectedItem.Classes classes => ClassesOf(node, classes.Candidates),
        SelectedItem.Aliases => View.AliasesOf(node).Where(alias => !MadeIri.IsHidden(alias)).ToArray(),
        SelectedItem.Provenance => _commits(View.CommitOf(node)),
        SelectedItem.Asserted asserted => AssertedOf(node, asserted.Predicate),
        SelectedItem.ExplainPath explain => new ProofSearch(_evaluation).ExplainPath(node, explain),
        SelectedItem.ExplainClasses explain => new ProofSearch(_evaluation).ExplainClasses(node, explain),
        _ => throw new NotSupportedException($"An item of kind {item.GetType().Name} can't be told."),
    };

    private StoredValue? ValueOf(NodeId node, ValueExpression expression)
    {
        var values = _evaluation.RentValues();
        _evaluation.Read(node, expression, values);
        var first = values.Count == 0 ? null : values[0];
        _evaluation.Return(values);
        return first;
    }

    private StoredValue[] ValuesOf(NodeId node, ValueExpression expression)
    {
        var values = _evaluation.RentValues();
        _evaluation.Read(node, expression, values);
        StoredValue[] told = values.Count == 0 ? [] : [.. values];
        _evaluation.Return(values);
        return told;
    }

    private string[] ClassesOf(NodeId node, ImmutableArray<ClassMembership> candidates)
    {
        var classes = new List<string>();
        foreach (var candidate in candidates)
        {
            if (_evaluation.Meets(node, candidate.Members))
            {
                classes.Add(candidate.Class);
            }
        }

        return [.. classes];
    }

    private object[] AssertedOf(NodeId node, Symbol predicate)
    {
        Symbol[] predicates = View.Symbols.TryFind(NodeMerging.MergedPredicateOf(View.Symbols.NameOf(predicate)), out var merged)
            ? [predicate, merged]
            : [predicate];
        var values = View.ValuesOf(node).Where(v => predicates.Contains(v.Predicate)).Select(v => v.Value).Distinct().Order(StoredValueOrder.Instance);
        var links = View.EdgesFrom(node).Where(e => predicates.Contains(e.Predicate)).Select(e => View.IriOf(e.To)).Distinct().Order(CodePointOrder.Instance);
        return [.. values, .. links];
    }
}
