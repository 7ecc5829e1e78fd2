using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>
/// Collects the nodes of one list and keeps those of the wanted page: no more rows than the page needs. Few are kept in order as they come; of
/// many the last is kept on top of a heap.
/// </summary>
internal sealed class OrderedPage
{
    private const int LongestSorted = 32;
    private const int LongestHeap = 4096;
    private readonly GraphEvaluation _evaluation;
    private readonly List<Row> _rows = [];
    private readonly Comparison<Row> _byOrder;
    private ImmutableArray<OrderKey> _order = [];
    private PageRequest _page = PageRequest.All;
    private bool _isInIriOrder;
    private bool _countsTotal;
    private int _wanted;

    // The keys of one row after those of another. They are read into the slot behind the rows, or of a row that has fallen out.
    private StoredValue?[] _keys = [];
    private int _slot;

    /// <summary>Creates a page that is used for one list after another.</summary>
    /// <param name="evaluation">Reads the keys.</param>
    public OrderedPage(GraphEvaluation evaluation)
    {
        _evaluation = evaluation;
        _byOrder = Compare;
    }

    /// <summary>Nodes added so far.</summary>
    public int Total { get; private set; }

    /// <summary>Begins a list.</summary>
    /// <param name="order">Keys of the order.</param>
    /// <param name="page">Which part is wanted.</param>
    /// <param name="isInIriOrder">Whether nodes are added in the order of their IRIs.</param>
    /// <param name="countsTotal">Whether every node will be counted.</param>
    public void Begin(ImmutableArray<OrderKey> order, PageRequest page, bool isInIriOrder, bool countsTotal)
    {
        _order = order;
        _page = page;
        _isInIriOrder = isInIriOrder && order.IsEmpty;
        _countsTotal = countsTotal;
        _wanted = (int)Math.Min((long)page.Offset + page.First + (page.WithHasMore ? 1 : 0), int.MaxValue);
        _rows.Clear();
        UseSlot(0);
        Total = 0;
    }

    /// <summary>True if the node can't be on the page and needn't be counted, so that it needn't be looked at.</summary>
    public bool CanSkip(NodeId node) =>
        _isInIriOrder && !_countsTotal && _page.After is { } after && CodePointOrder.Compare(_evaluation.View.IriOf(node), after.Iri) <= 0;

    /// <summary>Adds a node; false once no later one can matter.</summary>
    public bool Add(NodeId node)
    {
        Total++;
        ReadKeys(node);
        var row = new Row(node, _evaluation.View.IriOf(node), _slot);
        if (_page.After is { } after && Compare(KeysOf(row), row.Iri, after.Keys.AsSpan(), after.Iri) <= 0)
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

    /// <summary>The rows of the page, in order; valid until the next list.</summary>
    public ReadOnlySpan<Row> Take(out bool hasMore)
    {
        if (!_isInIriOrder && _wanted > LongestSorted)
        {
            _rows.Sort(_byOrder);
        }

        var rest = Math.Max(0, _rows.Count - _page.Offset);
        hasMore = rest > _page.First;
        return rest == 0 ? [] : CollectionsMarshal.AsSpan(_rows).Slice(_page.Offset, Math.Min(rest, _page.First));
    }

    /// <summary>What a row of the page is ordered by; valid until the next list.</summary>
    public ReadOnlySpan<StoredValue?> KeysOf(Row row) => _keys.AsSpan(row.Slot, _order.Length);

    private void AddInOrder(in Row row)
    {
        if (_rows.Count < _wanted)
        {
            _rows.Add(row);
        }
    }

    private void Offer(in Row row)
    {
        if (_wanted <= LongestSorted)
        {
            Insert(row);
        }
        else if (_rows.Count < _wanted)
        {
            Keep(row);
            if (_rows.Count == _wanted && _wanted <= LongestHeap)
            {
                BuildHeap();
            }
        }
        else if (_wanted > LongestHeap)
        {
            Keep(row);
        }
        else if (Compare(row, _rows[0]) < 0)
        {
            _slot = _rows[0].Slot;
            _rows[0] = row;
            SiftDown(0);
        }
    }

    // A row that falls out leaves its slot to the next.
    private void Insert(in Row row)
    {
        if (_rows.Count < _wanted)
        {
            _rows.Insert(PlaceOf(row), row);
            UseSlot(_rows.Count * _order.Length);
        }
        else if (_wanted > 0 && Compare(row, _rows[^1]) < 0)
        {
            _slot = _rows[^1].Slot;
            _rows.RemoveAt(_rows.Count - 1);
            _rows.Insert(PlaceOf(row), row);
        }
    }

    private int PlaceOf(in Row row)
    {
        var (from, to) = (0, _rows.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Compare(row, _rows[middle]) < 0 ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    private void Keep(in Row row)
    {
        _rows.Add(row);
        UseSlot(_rows.Count * _order.Length);
    }

    private void UseSlot(int slot)
    {
        _slot = slot;
        if (_keys.Length < slot + _order.Length)
        {
            Array.Resize(ref _keys, Math.Max(slot + _order.Length, 2 * _keys.Length));
        }
    }

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
        for (var i = 0; i < _order.Length; i++)
        {
            _keys[_slot + i] = _order[i].Path is { } path ? BestAt(node, path, _order[i]) : KeyAt(node, _order[i]);
        }
    }

    private StoredValue? BestAt(NodeId node, PathExpression path, OrderKey key)
    {
        var reached = _evaluation.RentSet();
        _evaluation.Paths.Walk(node, path, reached);
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

        if (key.Of is ValueExpression.Stored { Predicates: [var only] })
        {
            return _evaluation.View.ValueOf(node, only, key.IsDescending);
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

    private int Compare(Row left, Row right) => Compare(KeysOf(left), left.Iri, KeysOf(right), right.Iri);

    private int Compare(ReadOnlySpan<StoredValue?> leftKeys, string leftIri, ReadOnlySpan<StoredValue?> rightKeys, string rightIri)
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
    /// <param name="Node">The node.</param>
    /// <param name="Iri">Its IRI.</param>
    /// <param name="Slot">Where its keys begin.</param>
    internal readonly record struct Row(NodeId Node, string Iri, int Slot);
}
