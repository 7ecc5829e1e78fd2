using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph;

/// <summary>One step of a <see cref="GraphChange"/>. Nodes are named by canonical IRI; classes and predicates by the store's symbols.</summary>
public abstract record GraphOperation
{
    private GraphOperation()
    {
    }

    /// <summary>A node is there, without classes, values and edges at first.</summary>
    public sealed record AddNode(string Iri) : GraphOperation;

    /// <summary>A node goes; its classes, values, edges and aliases went in steps before.</summary>
    public sealed record RemoveNode(string Iri) : GraphOperation;

    /// <summary>A node gets a class.</summary>
    public sealed record AddType(string Iri, Symbol Type) : GraphOperation;

    /// <summary>A node loses a class.</summary>
    public sealed record RemoveType(string Iri, Symbol Type) : GraphOperation;

    /// <summary>A node gets a value, after those that it has of the predicate; <paramref name="AssertedOf"/> names the IRI it was asserted of, if another.</summary>
    public sealed record AddValue(string Iri, Symbol Predicate, StoredValue Value, string? AssertedOf) : GraphOperation;

    /// <summary>A node loses a value as asserted of that IRI (null: its own).</summary>
    public sealed record RemoveValue(string Iri, Symbol Predicate, StoredValue Value, string? AssertedOf) : GraphOperation;

    /// <summary>An edge is there; the last two name the IRIs its ends were asserted of, if others.</summary>
    public sealed record AddEdge(string From, Symbol Predicate, string To, string? AssertedFrom, string? AssertedTo) : GraphOperation;

    /// <summary>The edge with those asserted ends goes.</summary>
    public sealed record RemoveEdge(string From, Symbol Predicate, string To, string? AssertedFrom, string? AssertedTo) : GraphOperation;

    /// <summary>An IRI without a node of its own names a node.</summary>
    public sealed record AddAlias(string Iri, string Canonical) : GraphOperation;

    /// <summary>An IRI names no node any more.</summary>
    public sealed record RemoveAlias(string Iri) : GraphOperation;
}
