using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Order of the places of a <see cref="SortedRun"/>: by IRI (code points), then by number.</summary>
internal sealed class RunOrder : IComparer<(string Iri, NodeId Node)>
{
    public static RunOrder Instance { get; } = new();

    public int Compare((string Iri, NodeId Node) x, (string Iri, NodeId Node) y) =>
        CodePointOrder.Compare(x.Iri, y.Iri) is var order and not 0 ? order : x.Node.Value.CompareTo(y.Node.Value);
}
