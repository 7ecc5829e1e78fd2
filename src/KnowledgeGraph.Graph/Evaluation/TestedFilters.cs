using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Answers of one test that its parts may need again: a filter is known by reference.</summary>
internal sealed class TestedFilters
{
    private readonly Dictionary<Key, bool> _answers = [];

    public bool TryFind(NodeId node, Filter filter, FrozenSet<Symbol>? hiddenBy, out bool meets) =>
        _answers.TryGetValue(new Key(node, filter, hiddenBy), out meets);

    public void Add(NodeId node, Filter filter, FrozenSet<Symbol>? hiddenBy, bool meets) => _answers[new Key(node, filter, hiddenBy)] = meets;

    public void Clear() => _answers.Clear();

    // Filters are records: their own equality would compare them part by part.
    private readonly struct Key(NodeId node, Filter filter, FrozenSet<Symbol>? hiddenBy) : IEquatable<Key>
    {
        private readonly NodeId _node = node;
        private readonly Filter _filter = filter;
        private readonly FrozenSet<Symbol>? _hiddenBy = hiddenBy;

        public bool Equals(Key other) =>
            _node == other._node && ReferenceEquals(_filter, other._filter) && ReferenceEquals(_hiddenBy, other._hiddenBy);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(_node.Value, RuntimeHelpers.GetHashCode(_filter));
    }
}
