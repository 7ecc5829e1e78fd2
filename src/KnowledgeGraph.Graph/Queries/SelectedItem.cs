using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>One thing that is told of a node. Its answer is the object named in each case; IRI and asserted classes are always told.</summary>
public abstract record SelectedItem
{
    private SelectedItem()
    {
    }

    /// <summary>Told only of nodes with an asserted class among these; null: of all. Elsewhere the answer is null.</summary>
    public FrozenSet<Symbol>? OnlyFor { get; init; }

    /// <summary>Literal values, as <c>StoredValue[]</c> in value order.</summary>
    public sealed record Values(ValueExpression Of) : SelectedItem;

    /// <summary>The first literal value in value order, as <see cref="StoredValue"/> or null.</summary>
    public sealed record Value(ValueExpression Of) : SelectedItem;

    /// <summary>Nodes that a path leads to, as <see cref="ResultList"/>.</summary>
    public sealed record Links(
        PathExpression Path,
        Filter Filter,
        ImmutableArray<OrderKey> Order,
        PageRequest Page,
        Selection Selection,
        bool CountTotal) : SelectedItem;

    /// <summary>The one node that a path leads to and that meets the filter, as <see cref="ResultNode"/> or null. Of several, the first by IRI.</summary>
    public sealed record Link(PathExpression Path, Filter Filter, Selection Selection) : SelectedItem;

    /// <summary>Classes of the node whose membership filter holds, as <c>string[]</c> of IRIs in the given order.</summary>
    public sealed record Classes(ImmutableArray<ClassMembership> Candidates) : SelectedItem;

    /// <summary>Other IRIs of the node, as <c>string[]</c>.</summary>
    public sealed record Aliases : SelectedItem;

    /// <summary>Who wrote the node, as <see cref="CommitRecord"/> or null.</summary>
    public sealed record Provenance : SelectedItem;

    /// <summary>Every asserted value and edge of one predicate, as <c>object[]</c> of <c>StoredValue</c> in value order and <c>string</c> (IRIs) by code point, each once.</summary>
    public sealed record Asserted(Symbol Predicate) : SelectedItem;

    /// <summary>A proof for each node that the path leads to (only for <paramref name="ValueIri"/>, if given), as <c>Explanation[]</c>.</summary>
    public sealed record ExplainPath(PathExpression Path, string Property, string? ValueIri) : SelectedItem;

    /// <summary>A proof for each class of the node (only for <paramref name="ClassIri"/>, if given), as <c>Explanation[]</c>.</summary>
    public sealed record ExplainClasses(ImmutableArray<ClassMembership> Candidates, string? ClassIri) : SelectedItem;
}
