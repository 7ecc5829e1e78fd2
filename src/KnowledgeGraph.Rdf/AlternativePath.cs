using System.Collections.Immutable;

namespace KnowledgeGraph.Rdf;

/// <summary>Any of several paths: <c>this|that</c>.</summary>
public sealed record AlternativePath : PropertyPath
{
    /// <summary>A choice between paths.</summary>
    /// <param name="choices">One path or more.</param>
    public AlternativePath(params IEnumerable<PropertyPath> choices)
    {
        Choices = [.. choices];
        ArgumentOutOfRangeException.ThrowIfZero(Choices.Length, nameof(choices));
    }

    /// <summary>The paths to choose from, in the order in which they were given.</summary>
    public ImmutableArray<PropertyPath> Choices { get; }

    private protected override Binding Binds => Binding.Alternative;

    /// <summary>Whether both have equal choices in the same order.</summary>
    public bool Equals(AlternativePath? other) => other is not null && Choices.SequenceEqual(other.Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => Choices.Aggregate(nameof(AlternativePath).Length, HashCode.Combine);

    internal override IEnumerable<Term> Follow(ITripleSource source, Term node, bool backwards) =>
        Choices.SelectMany(choice => choice.Follow(source, node, backwards));

    private protected override string Written() => string.Join('|', Choices.Select(choice => WrittenWithin(choice, Binding.Sequence)));
}
