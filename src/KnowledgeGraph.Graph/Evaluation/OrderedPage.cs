using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>
/// Collects the nodes of one list and keeps those of the wanted page: no more rows than the page needs, the last of them on top of a heap.
/// </summary>
internal sealed class OrderedPage
{
    private const int LongestHeap = 4096;
    private readonly ImmutableArray<OrderKey> _order;
    private readonly PathExpression?[] _steps;
    private readonly PageRequest _page;
    private readonly bool _isInIriOrder;
    private readonly bool _countsTotal;
    private readonly GraphEvaluation _evaluation;
    private readonly int _wanted;
    private readonly StoredValue?[] _afterKeys;
    private readonly List<Row> _rows = [];
    private StoredValue?[] _keys;

    /// <summary>Begins a list.</summary>
    /// <param name="order">Keys of the order.</param>
    /// <param name="page">Which part is wanted.</param>
    /// <param name="isInIriOrder">Whether nodes are added in the order of their IRIs.</param>
    /// <param name="countsTotal">Whether every node will be counted.</param>
    /// <param name="evaluation">Reads the keys.</param>
    public OrderedPage(ImmutableArray<OrderKey> order, PageRequest page, bool isInIriOrder, bool countsTotal, GraphEvaluation evaluation)
    {
        _order = order;
        _page = page;
        _isInIriOrder = isInIriOrder && order.IsEmpty;
        _countsTotal = countsTotal;
        _evaluation = evaluation;
        _wanted = (int)Math.Min((long)page.Offset + page.First + 1, int.MaxValue);
        _afterKeys = page.After is { } after ? [.. after.Keys] : [];
        _keys = order.IsEmpty ? [] : new StoredValue?[order.Length];
        _steps = order.IsEmpty ? [] : [.. order.Select(k => k.Steps.IsEmpty ? null : new PathExpression.Sequence(k.Steps))];
    }

    /// <summary>Nodes added so far.</summary>
    public int Total { get; private set; }

    /// <summary>True if the node can't be on the page and needn't be counted, so that it needn't be looked at.</summary>
    public bool CanSkip(NodeId node) =>
        _isInIriOrder && !_countsTotal && _page.After is { } after && CodePointOrder.Compare(_evaluation.View.IriOf(node), after.Iri) <= 0;

    /// <summary>Adds a node; false once no later one can matter.</summary>
    public bool Add(NodeId node)
    {
        Total++;
        ReadKeys(node);
        var row = new Row(node, _evaluation.View.IriOf(node), _keys);
        if (_page.After is { } after && Compare(row.Keys, row.Iri, _afterKeys, after.Iri) <= 0)
        {
            return true;
        }

        if (_isInIriOrder)
        {
            AddInOrder(row);
            return _countsTotal || _rows.Count < _wanted;
        }

        Offer(row);
        return true;
    }

    /// <summary>The rows of the page, in order.</summary>
    public IReadOnlyList<Row> Take(out bool hasMore)
    {
        if (!_isInIriOrder && _rows.Count > 1)
        {
            _rows.Sort(Compare);
        }

        var rest = Math.Max(0, _rows.Count - _page.Offset);
        hasMore = rest > _page.First;
        return rest == 0 ? [] : _rows.GetRange(_page.Offset, Math.Min(rest, _page.First));
    }

    private void AddInOrder(in Row row)
    {
        if (_rows.Count < _wanted)
        {
            _rows.Add(row);
        }
    }

    // A row's keys are read into an array that is reused until a row keeps it.
    private void Offer(in Row row)
    {
        if (_rows.Count < _wanted)
        {
            _rows.Add(row);
            RenewKeys();
            if (_rows.Count == _wanted && _wanted <= LongestHeap)
            {
                BuildHeap();
            }
        }
        else if (_wanted > LongestHeap)
        {
            _rows.Add(row);
            RenewKeys();
        }
        else if (Compare(row, _rows[0]) < 0)
        {
            _rows[0] = row;
            RenewKeys();
            SiftDown(0);
        }
    }

    private void RenewKeys() => _keys = _keys.Length == 0 ? _keys : new StoredValue?[_keys.Length];

    private void BuildHeap()
    {
        for (var place = (_rows.Count / 2) - 1; place >= 0; place--)
        {
            SiftDown(place);
        }
    }

    private void SiftDown(int place)
    {
        while ((2 * place) + 1 is var child && child < _rows.Count)
        {
            if (child + 1 < _rows.Count && Compare(_rows[child + 1], _rows[child]) > 0)
            {
                child++;
            }

            if (Compare(_rows[child], _rows[place]) <= 0)
            {
                return;
            }

            (_rows[place], _rows[child]) = (_rows[child], _rows[place]);
            place = child;
        }
    }

    private void ReadKeys(NodeId node)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            _keys[i] = _steps[i] is { } steps ? BestAt(node, steps, _order[i]) : KeyAt(node, _order[i]);
        }
    }

    private StoredValue? BestAt(NodeId node, PathExpression steps, OrderKey key)
    {
        var reached = _evaluation.RentSet();
        _evaluation.Paths.Walk(node, steps, reached);
        StoredValue? best = null;
        for (var i = 0; i < reached.Count; i++)
        {
            best = Better(best, KeyAt(reached[i], key), key.IsDescending);
        }

        _evaluation.Return(reached);
        return best;
    }

    private StoredValue? KeyAt(NodeId node, OrderKey key)
    {
        if (key.Of is null)
        {
            return StoredValue.OfInteger(CountAt(node, key.Counted!));
        }

        var values = _evaluation.RentValues();
        _evaluation.Read(node, key.Of, values);
        StoredValue? best = null;
        foreach (var value in values)
        {
            best = Better(best, value, key.IsDescending);
        }

        _evaluation.Return(values);
        return best;
    }

    private int CountAt(NodeId node, PathExpression counted)
    {
        var reached = _evaluation.RentSet();
        _evaluation.Paths.Walk(node, counted, reached);
        var count = reached.Count;
        _evaluation.Return(reached);
        return count;
    }

    private static StoredValue? Better(StoredValue? best, StoredValue? value, bool isDescending) =>
        best is null ? value : value is not null && value.CompareTo(best) < 0 != isDescending ? value : best;

    private int Compare(Row left, Row right) => Compare(left.Keys, left.Iri, right.Keys, right.Iri);

    private int Compare(StoredValue?[] leftKeys, string leftIri, StoredValue?[] rightKeys, string rightIri)
    {
        for (var i = 0; i < _order.Length; i++)
        {
            var (left, right) = (leftKeys[i], rightKeys[i]);
            var isNullInvolved = left is null || right is null;
            var compared = StoredValueOrder.Instance.Compare(left, right);
            if (compared != 0)
            {
                return _order[i].IsDescending && !isNullInvolved ? -compared : compared;
            }
        }

        return CodePointOrder.Compare(leftIri, rightIri);
    }

    /// <summary>A node of the list with what it is ordered by.</summary>
    internal readonly record struct Row(NodeId Node, string Iri, StoredValue?[] Keys);
}
