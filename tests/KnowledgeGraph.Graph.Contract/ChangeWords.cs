using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract;

/// <summary>Short words for changes. Edges are under the predicate <c>to</c>; what is asserted of other IRIs names them after the node.</summary>
public sealed class ChangeWords(GraphTransaction transaction)
{
    private const string Edge = "to";
    private readonly GraphWords _words = new(transaction.Symbols);

    /// <summary>The transaction.</summary>
    public GraphTransaction Transaction { get; } = transaction;

    /// <summary>The node of a name.</summary>
    public NodeId this[string name] => Transaction.TryFind(GraphWords.Iri(name), out var node) ? node : throw new ArgumentException($"There is no {name}.", nameof(name));

    /// <summary>A class.</summary>
    public Symbol Class(string name) => _words.Class(name);

    /// <summary>A predicate.</summary>
    public Symbol Predicate(string name) => _words.Predicate(name);

    /// <summary>Makes a node; false if it was there.</summary>
    public bool Made(string name)
    {
        var isThere = Transaction.TryFind(GraphWords.Iri(name), out _);
        Transaction.Ensure(GraphWords.Iri(name));
        return !isThere;
    }

    /// <summary>Adds a value.</summary>
    public bool Add(string name, string predicate, StoredValue value, string? assertedOf = null) =>
        Transaction.AddValue(this[name], Predicate(predicate), value, IriOrNull(assertedOf));

    /// <summary>Adds a text.</summary>
    public bool Add(string name, string predicate, string text, string? assertedOf = null) => Add(name, predicate, StoredValue.OfString(text), assertedOf);

    /// <summary>Removes a text.</summary>
    public bool Remove(string name, string predicate, string text) => Transaction.RemoveValue(this[name], Predicate(predicate), StoredValue.OfString(text));

    /// <summary>Removes a text as asserted of one IRI.</summary>
    public bool RemoveAsserted(string name, string predicate, string text, string? assertedOf) =>
        Transaction.RemoveValueAsserted(this[name], Predicate(predicate), StoredValue.OfString(text), IriOrNull(assertedOf));

    /// <summary>Takes a number out of a list and adds it again.</summary>
    public bool MoveToEnd(string name, string predicate, int number)
    {
        var value = StoredValue.OfInteger(number);
        return Transaction.RemoveValue(this[name], Predicate(predicate), value) && Transaction.AddValue(this[name], Predicate(predicate), value);
    }

    /// <summary>Writes an edge.</summary>
    public bool Link(string from, string to, string? assertedFrom = null, string? assertedTo = null) =>
        Transaction.Link(this[from], Predicate(Edge), this[to], IriOrNull(assertedFrom), IriOrNull(assertedTo));

    /// <summary>Removes an edge.</summary>
    public bool Unlink(string from, string to) => Transaction.Unlink(this[from], Predicate(Edge), this[to]);

    /// <summary>Removes an edge as asserted between two IRIs.</summary>
    public bool UnlinkAsserted(string from, string to, string? assertedFrom, string? assertedTo) =>
        Transaction.UnlinkAsserted(this[from], Predicate(Edge), this[to], IriOrNull(assertedFrom), IriOrNull(assertedTo));

    /// <summary>Names the node <c>a</c> "first", does some work, and undoes it; the name stays.</summary>
    public bool UndoneAfter(Func<bool> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var named = Add("a", "name", "first");
        var savepoint = Transaction.Savepoint();
        var done = work();
        Transaction.RollBackTo(savepoint);
        return named && done;
    }

    private static string? IriOrNull(string? name) => name is null ? null : GraphWords.Iri(name);
}
