using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>How the answer to one selected item is told in a row.</summary>
internal abstract record ItemShape
{
    private ItemShape()
    {
    }

    /// <summary>Whether the answer is wrapped in a list of one, so that null means that the item isn't told of this node.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Literal values: per source a scalar, a list or null, beside its offsets if it has any; of several sources a list.</summary>
    /// <param name="Sources">The sources.</param>
    /// <param name="AreDistinct">Whether equal values of different sources are told once.</param>
    public sealed record Values(ImmutableArray<ValueSource> Sources, bool AreDistinct) : ItemShape;

    /// <summary>The first of literal values.</summary>
    /// <param name="All">Shape of the values.</param>
    public sealed record Value(Values All) : ItemShape;

    /// <summary>The first row of a list, or IRIs of nodes that were told before.</summary>
    /// <param name="All">Shape of the rows.</param>
    public sealed record Link(Links All) : ItemShape
    {
        /// <summary>Number of the rows that tell the nodes, where there are such (<see cref="NamedTargets"/>).</summary>
        public int? Targets { get; init; }
    }

    /// <summary>Rows of a list; beside their number, if it is counted.</summary>
    /// <param name="Row">Shape of a row.</param>
    /// <param name="First">Rows of the page; one more says that there are more.</param>
    /// <param name="IsCounted">Whether the answer is a list of the number and the rows.</param>
    public sealed record Links(RowShape Row, int First, bool IsCounted) : ItemShape;

    /// <summary>Places of classes among these.</summary>
    /// <param name="Iris">IRIs of the classes.</param>
    public sealed record Classes(ImmutableArray<string> Iris) : ItemShape;

    /// <summary>Other IRIs of the node, or null.</summary>
    public sealed record Aliases : ItemShape;

    /// <summary>A commit as list of number, time, offset, actor, source and ontology version, or null.</summary>
    public sealed record Provenance : ItemShape;

    /// <summary>A list of literal values, as <see cref="Values"/>, and of IRIs.</summary>
    /// <param name="Literals">Shape of the values.</param>
    public sealed record Asserted(Values Literals) : ItemShape;

    /// <summary>Nothing: it is answered elsewhere.</summary>
    public sealed record Elsewhere : ItemShape;
}
