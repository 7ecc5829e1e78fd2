using System.Runtime.InteropServices;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Writes into the graph at a commit that isn't published yet, and undoes what it wrote, step by step.</summary>
internal sealed class Journal(MemoryGraph graph, long commit)
{
    private readonly List<JournalEntry> _entries = [];

    /// <summary>Number of the steps.</summary>
    public int Length => _entries.Count;

    /// <summary>Grows with every step and every undoing.</summary>
    public long Version { get; private set; }

    public ReadOnlySpan<JournalEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>The newest state of a node.</summary>
    public NodeState StateOf(NodeId node) => graph.Nodes[node].State ?? NodeState.Absent;

    /// <summary>The state of a node before the transaction.</summary>
    public NodeState StateBefore(NodeId node) => graph.Nodes.StateAt(node, commit - 1);

    /// <summary>The number of an IRI, made if need be.</summary>
    public NodeId NumberOf(string iri)
    {
        if (!graph.Nodes.TryFind(iri, out var node))
        {
            node = graph.Nodes.Add(iri);
            Note(new JournalEntry(JournalKind.IriAdded, node, default, default, 0, null));
        }

        return node;
    }

    public void Replace(NodeId node, NodeState next)
    {
        ref var state = ref graph.Nodes[node].State;
        var before = state;
        if (before is not null && before.Since < commit)
        {
            before.ForgetBefore(graph.Horizon);
        }

        state = next.Following(before, commit);
        Note(new JournalEntry(JournalKind.StateReplaced, node, default, default, 0, before));
    }

    /// <summary>Gives a node the state back that it had before the transaction.</summary>
    public void Restore(NodeId node)
    {
        ref var state = ref graph.Nodes[node].State;
        var before = state;
        state = before!.Previous;
        Note(new JournalEntry(JournalKind.StateReplaced, node, default, default, 0, before));
    }

    public void AddMember(Symbol type, NodeId node)
    {
        graph.Extents.AddPending(type, node);
        Note(new JournalEntry(JournalKind.MemberAdded, node, type, default, 0, null));
    }

    public void AddEdge(NodeId from, Symbol predicate, NodeId to, AssertedEnds ends)
    {
        var edge = graph.Edges.Add(from, predicate, to, ends, commit);
        Note(new JournalEntry(JournalKind.EdgeAdded, from, predicate, to, edge, null));
    }

    public void EndEdge(NodeId from, Symbol predicate, NodeId to, int edge)
    {
        graph.Edges.End(from, predicate, to, edge, commit);
        Note(new JournalEntry(JournalKind.EdgeEnded, from, predicate, to, edge, null));
    }

    public void ReopenEdge(NodeId from, Symbol predicate, NodeId to, int edge)
    {
        graph.Edges.Reopen(from, predicate, to, edge);
        Note(new JournalEntry(JournalKind.EdgeReopened, from, predicate, to, edge, null));
    }

    /// <summary>Undoes the steps after the first <paramref name="length"/>, the newest first.</summary>
    public void UndoTo(int length)
    {
        for (var at = _entries.Count - 1; at >= length; at--)
        {
            Undo(_entries[at]);
        }

        _entries.RemoveRange(length, _entries.Count - length);
        Version++;
    }

    private void Note(JournalEntry entry)
    {
        _entries.Add(entry);
        Version++;
    }

    private void Undo(JournalEntry step)
    {
        switch (step.Kind)
        {
            case JournalKind.IriAdded:
                graph.Nodes.RemoveNewest();
                break;
            case JournalKind.StateReplaced:
                graph.Nodes[step.Node].State = step.Before;
                break;
            case JournalKind.MemberAdded:
                graph.Extents.RemoveNewestPending(step.Symbol);
                break;
            case JournalKind.EdgeAdded:
                graph.Edges.RemoveNewest(step.Node, step.Symbol, step.Other, step.Edge);
                break;
            case JournalKind.EdgeEnded:
                graph.Edges.Reopen(step.Node, step.Symbol, step.Other, step.Edge);
                break;
            case JournalKind.EdgeReopened:
                graph.Edges.End(step.Node, step.Symbol, step.Other, step.Edge, commit);
                break;
        }
    }
}
