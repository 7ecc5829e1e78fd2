namespace KnowledgeGraph.Graph.Queries;

/// <summary>Which part of an ordered list is wanted.</summary>
/// <param name="First">At most so many, 0 to 1,000.</param>
/// <param name="Offset">So many are left out at the start (0 with <paramref name="After"/>).</param>
/// <param name="After">Only what stands after this place.</param>
public sealed record PageRequest(int First, int Offset, PagePosition? After)
{
    /// <summary>Whether <see cref="ResultList.HasMore"/> must be told; if not, a store may answer false.</summary>
    /// <value>Default: true.</value>
    public bool WithHasMore { get; init; } = true;

    /// <summary>Everything; for single values and tests.</summary>
    public static PageRequest All { get; } = new(int.MaxValue, 0, null);
}
