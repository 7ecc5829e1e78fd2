using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract;

/// <summary>Writes one node after the other in a transaction, in words.</summary>
public sealed class NodeWriter(GraphTransaction transaction)
{
    private readonly GraphWords _words = new(transaction.Symbols);
    private NodeId _node;

    /// <summary>What follows is of this node.</summary>
    public NodeWriter Node(string name, params string[] classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        _node = transaction.Ensure(GraphWords.Iri(name));
        foreach (var type in classes)
        {
            transaction.AddType(_node, _words.Class(type));
        }

        return this;
    }

    /// <summary>Values of the node.</summary>
    public NodeWriter With(string predicate, params StoredValue[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            transaction.AddValue(_node, _words.Predicate(predicate), value);
        }

        return this;
    }

    /// <summary>Integers of the node.</summary>
    public NodeWriter With(string predicate, params int[] numbers) => With(predicate, [.. numbers.Select(number => StoredValue.OfInteger(number))]);

    /// <summary>A text of the node, in a language if one is named.</summary>
    public NodeWriter With(string predicate, string text, string? language = null) =>
        With(predicate, language is null ? StoredValue.OfString(text) : StoredValue.OfLangString(text, language));

    /// <summary>An instant of the node.</summary>
    public NodeWriter At(string predicate, string time) => With(predicate, GraphWords.At(time));

    /// <summary>Edges of the node; their ends are made if need be.</summary>
    public NodeWriter To(string predicate, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            transaction.Link(_node, _words.Predicate(predicate), transaction.Ensure(GraphWords.Iri(name)));
        }

        return this;
    }

    /// <summary>Another IRI of the node, whole.</summary>
    public NodeWriter Also(string iri)
    {
        transaction.AddAlias(iri, _node);
        return this;
    }
}
