using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Nodes in the order of their IRIs (code points); those of one IRI by number. Immutable.</summary>
internal sealed class SortedRun
{
    private readonly string[] _iris;
    private readonly NodeId[] _nodes;

    private SortedRun(string[] iris, NodeId[] nodes)
    {
        _iris = iris;
        _nodes = nodes;
    }

    public int Length => _nodes.Length;

    public IReadOnlyList<NodeId> Nodes => _nodes;

    public (string Iri, NodeId Node) KeyAt(int index) => (_iris[index], _nodes[index]);

    public static SortedRun Of(IEnumerable<NodeId> members, NodeTable table)
    {
        var nodes = members.Distinct().ToArray();
        var iris = Array.ConvertAll(nodes, table.IriOf);
        Array.Sort(iris, nodes, CodePointOrder.Instance);
        return new SortedRun(iris, nodes);
    }

    /// <summary>The nodes of both, each once, as far as they are <paramref name="kept"/>.</summary>
    public static SortedRun Merge(SortedRun left, SortedRun right, Func<NodeId, bool> kept)
    {
        var iris = new List<string>(left.Length + right.Length);
        var nodes = new List<NodeId>(left.Length + right.Length);
        var (at, other) = (0, 0);
        while (at < left.Length || other < right.Length)
        {
            var order = at == left.Length ? 1 : other == right.Length ? -1 : RunOrder.Instance.Compare(left.KeyAt(at), right.KeyAt(other));
            var (run, index) = order <= 0 ? (left, at) : (right, other);
            at += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
            if (kept(run._nodes[index]))
            {
                iris.Add(run._iris[index]);
                nodes.Add(run._nodes[index]);
            }
        }

        return new SortedRun([.. iris], [.. nodes]);
    }
}
