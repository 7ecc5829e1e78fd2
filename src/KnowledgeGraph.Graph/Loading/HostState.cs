using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>
/// What the service must remember about a store, kept in the store itself so that it changes in the same commit as what it describes: one hidden
/// node with a value per key.
/// </summary>
public static class HostState
{
    private const string NodeIri = "urn:knowledge-graph:state";

    /// <summary>Key: the statements of the modules that the store was last told, as N-Triples.</summary>
    public const string Modules = "modules";

    /// <summary>Key: version of the ontology that the store was last told.</summary>
    public const string OntologyVersion = "servedVersion";

    /// <summary>Key: what the rules meant by which the records were last computed.</summary>
    public const string Rules = "rules";

    /// <summary>Key: properties whose edges are stored under another predicate, one IRI a line.</summary>
    public const string InversesStored = "inversesStored";

    /// <summary>Key: the axioms by which nodes were merged, one a line.</summary>
    public const string Merging = "merging";

    /// <summary>Key: how far the example's clock is behind the system's, in microseconds; absent where the data is no example.</summary>
    public const string ClockOffset = "clockOffset";

    /// <summary>Key: how far a copy into the store has come; absent once it is whole.</summary>
    public const string Copy = "copy";

    /// <summary>True for the hidden node.</summary>
    public static bool IsStateNode(string iri) => iri == NodeIri;

    /// <summary>The value of a key, or null.</summary>
    public static string? Read(IGraphView view, string key)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.TryFind(NodeIri, out var node) ? view.ValueOf(node, Predicate(view, key))?.Text : null;
    }

    /// <summary>Sets the value of a key.</summary>
    public static void Write(GraphTransaction transaction, string key, string value)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var node = transaction.Ensure(NodeIri);
        transaction.AddType(node, transaction.Symbols.Of(Kg.Namespace + "State"));
        var predicate = Predicate(transaction, key);
        var text = StoredValue.OfString(value);
        if (transaction.ValueOf(node, predicate) is { } old && !old.Equals(text))
        {
            transaction.RemoveValue(node, predicate, old);
        }

        transaction.AddValue(node, predicate, text);
    }

    /// <summary>Removes a key with its value.</summary>
    public static void Remove(GraphTransaction transaction, string key)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (transaction.TryFind(NodeIri, out var node) && transaction.ValueOf(node, Predicate(transaction, key)) is { } value)
        {
            transaction.RemoveValue(node, Predicate(transaction, key), value);
        }
    }

    /// <summary>True for the predicate under which the hidden node keeps a key.</summary>
    internal static bool IsKey(IGraphView view, Symbol predicate, string key) => Predicate(view, key) == predicate;

    private static Symbol Predicate(IGraphView view, string key) => view.Symbols.Of(Kg.Namespace + key);
}
