using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>Where a question starts.</summary>
public abstract record NodeSource
{
    private NodeSource()
    {
    }

    /// <summary>Nodes with any of these asserted classes.</summary>
    public sealed record OfClasses(ImmutableArray<Symbol> Classes) : NodeSource;

    /// <summary>The nodes of these IRIs or aliases, as far as they are there.</summary>
    public sealed record OfIris(ImmutableArray<string> Iris) : NodeSource;
}
