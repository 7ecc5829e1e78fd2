using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Nodes in whose place null is written (GraphQL, §6.4.4 Handling Execution Errors).</summary>
internal sealed class MissingNodes
{
    private readonly HashSet<(ObjectWriter, ResultNode)> _nodes = new(ByReference.Instance);

    /// <summary>Adds a node as one writer would write it.</summary>
    public void Add(ObjectWriter writer, ResultNode node) => _nodes.Add((writer, node));

    /// <summary>Whether it was added.</summary>
    public bool Contains(ObjectWriter writer, ResultNode node) => _nodes.Contains((writer, node));

    private sealed class ByReference : IEqualityComparer<(ObjectWriter Writer, ResultNode Node)>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals((ObjectWriter Writer, ResultNode Node) x, (ObjectWriter Writer, ResultNode Node) y) => x.Writer == y.Writer && x.Node == y.Node;

        public int GetHashCode((ObjectWriter Writer, ResultNode Node) pair) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(pair.Writer), RuntimeHelpers.GetHashCode(pair.Node));
    }
}
