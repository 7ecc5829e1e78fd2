using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Collects the nodes of one list and keeps those of the wanted page. Nodes are added in IRI order.</summary>
internal sealed class OrderedPage(ImmutableArray<OrderKey> order, PageRequest page, bool countTotal, GraphEvaluation evaluation)
{
    private readonly List<Row> _rows = [];
    private readonly long _wanted = Math.Min((long)page.Offset + page.First + 1, int.MaxValue);

    /// <summary>Nodes added so far.</summary>
    public int Total { get; private set; }

    /// <summary>Adds a node; false once no later one can matter.</summary>
    public bool Add(NodeId node)
    {
        Total++;
        var row = new Row(node, evaluation.View.IriOf(node), KeysOf(node));
        if (page.After is not { } after || Compare(row.Keys, row.Iri, after.Keys, after.Iri) > 0)
        {
            _rows.Add(row);
        }

        // In IRI order the first are the first; with keys any later node may come before.
        return countTotal || !order.IsEmpty || _rows.Count < _wanted;
    }

    /// <summary>The rows of the page, in order.</summary>
    public IReadOnlyList<Row> Take(out bool hasMore)
    {
        if (!order.IsEmpty && _rows.Count > 1)
        {
            _rows.Sort((x, y) => Compare(x.Keys, x.Iri, y.Keys, y.Iri));
        }

        var rest = Math.Max(0, _rows.Count - page.Offset);
        hasMore = rest > page.First;
        return rest == 0 ? [] : _rows.GetRange(page.Offset, Math.Min(rest, page.First));
    }

    private StoredValue?[] KeysOf(NodeId node)
    {
        if (order.IsEmpty)
        {
            return [];
        }

        var keys = new StoredValue?[order.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(node, order[i]);
        }

        return keys;
    }

    private StoredValue? KeyOf(NodeId node, OrderKey key)
    {
        if (key.Steps.IsEmpty)
        {
            return KeyAt(node, key);
        }

        StoredValue? best = null;
        foreach (var end in evaluation.Follow(node, new PathExpression.Sequence(key.Steps)))
        {
            if (KeyAt(end, key) is { } value && (best is null || value.CompareTo(best) < 0 != key.IsDescending))
            {
                best = value;
            }
        }

        return best;
    }

    private StoredValue? KeyAt(NodeId node, OrderKey key)
    {
        if (key.Of is null)
        {
            return StoredValue.OfInteger(evaluation.Follow(node, key.Counted!).Count);
        }

        var values = evaluation.RentValues();
        evaluation.Read(node, key.Of, values);
        var value = values.Count == 0 ? null : key.IsDescending ? values[^1] : values[0];
        evaluation.Return(values);
        return value;
    }

    private int Compare(IReadOnlyList<StoredValue?> leftKeys, string leftIri, IReadOnlyList<StoredValue?> rightKeys, string rightIri)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var (left, right) = (leftKeys[i], rightKeys[i]);
            var isNullInvolved = left is null || right is null;
            var compared = StoredValueOrder.Instance.Compare(left, right);
            if (compared != 0)
            {
                return order[i].IsDescending && !isNullInvolved ? -compared : compared;
            }
        }

        return CodePointOrder.Compare(leftIri, rightIri);
    }

    /// <summary>A node of the list with what it is ordered by.</summary>
    internal readonly record struct Row(NodeId Node, string Iri, StoredValue?[] Keys);
}
