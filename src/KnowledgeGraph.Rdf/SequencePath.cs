using System.Collections.Immutable;

namespace KnowledgeGraph.Rdf;

/// <summary>Paths walked one after another: <c>first/second</c>.</summary>
public sealed record SequencePath : PropertyPath
{
    /// <summary>A path of steps.</summary>
    /// <param name="steps">One step or more, the first one first.</param>
    public SequencePath(params IEnumerable<PropertyPath> steps)
    {
        Steps = [.. steps];
        ArgumentOutOfRangeException.ThrowIfZero(Steps.Length, nameof(steps));
    }

    /// <summary>The steps, the first one first.</summary>
    public ImmutableArray<PropertyPath> Steps { get; }

    private protected override Binding Binds => Binding.Sequence;

    /// <summary>Whether both have equal steps in the same order.</summary>
    public bool Equals(SequencePath? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(nameof(SequencePath).Length, HashCode.Combine);

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards)
    {
        IEnumerable<Term> nodes = [node];
        foreach (var step in backwards ? Steps.Reverse() : Steps)
        {
            nodes = nodes.SelectMany(from => step.Follow(source, from, backwards)).Distinct();
        }

        return nodes;
    }

    private protected override string Written() => string.Join('/', Steps.Select(step => WrittenWithin(step, Binding.Inverse)));
}
