using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>The literal values that a datatype property has for a node.</summary>
public abstract record ValueExpression
{
    private ValueExpression()
    {
    }

    /// <summary>Values stored under any of the predicates (a property and its sub-properties).</summary>
    public sealed record Stored(ImmutableArray<Symbol> Predicates) : ValueExpression;

    /// <summary>The stored dateTime where it doesn't lie after now; else nothing (a record's end, semantics.md section 2).</summary>
    public sealed record MaskedUntilPast(Symbol Predicate) : ValueExpression;

    /// <summary>The stored dateTime while it lies after now and isn't open; else nothing (the foreseen end).</summary>
    public sealed record WhileAhead(Symbol Predicate) : ValueExpression;

    /// <summary>The node's IRI.</summary>
    public sealed record NodeIri : ValueExpression;
}
