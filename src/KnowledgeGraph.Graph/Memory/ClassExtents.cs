using System.Collections.Concurrent;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>The nodes of each class, published and pending.</summary>
internal sealed class ClassExtents(NodeTable table)
{
    private readonly ConcurrentDictionary<Symbol, ClassExtent> _published = new();
    private readonly Dictionary<Symbol, List<NodeId>> _pending = [];

    /// <summary>Notes that an unpublished transaction gave a node a class.</summary>
    public void AddPending(Symbol type, NodeId node)
    {
        if (!_pending.TryGetValue(type, out var members))
        {
            _pending[type] = members = [];
        }

        members.Add(node);
    }

    /// <summary>Takes back the last <see cref="AddPending"/> of the class.</summary>
    public void RemoveNewestPending(Symbol type) => _pending[type].RemoveAt(_pending[type].Count - 1);

    /// <summary>Gives what is pending to every reader.</summary>
    public void Publish()
    {
        foreach (var (type, members) in _pending)
        {
            if (members.Count > 0)
            {
                Add(type, members);
            }
        }

        _pending.Clear();
    }

    /// <summary>Adds members that every reader may meet.</summary>
    public void Add(Symbol type, IEnumerable<NodeId> members) =>
        _published.GetOrAdd(type, static (type, table) => new ClassExtent(type, table), table).Add(members);

    /// <summary>Nodes by IRI that may have the class; for the writer with what is pending.</summary>
    public IEnumerable<NodeId> Candidates(Symbol type, bool withPending)
    {
        var further = withPending && _pending.TryGetValue(type, out var members) && members.Count > 0 ? SortedRun.Of(members, table) : null;
        return _published.TryGetValue(type, out var extent) ? extent.Candidates(further)
            : further is null ? []
            : new ClassExtent(type, table).Candidates(further);
    }
}
