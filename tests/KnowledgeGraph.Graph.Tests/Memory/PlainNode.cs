using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>A node of a <see cref="PlainGraph"/>.</summary>
internal sealed record PlainNode(
    SortedSet<string> Types,
    List<PlainValue> Values,
    SortedSet<string> Aliases)
{
    /// <summary>Commit that last changed it.</summary>
    public long Commit { get; set; }

    public PlainNode Copy() => new(new SortedSet<string>(Types, StringComparer.Ordinal), [.. Values], new SortedSet<string>(Aliases, CodePointOrder.Instance)) { Commit = Commit };

    public bool Tells(PlainNode other, IReadOnlySet<string> orderedPredicates) =>
        Types.SetEquals(other.Types)
        && Aliases.SetEquals(other.Aliases)
        && Values.Select(value => value.Key).ToHashSet().SetEquals(other.Values.Select(value => value.Key))
        && orderedPredicates.All(predicate => KeysOf(predicate).SequenceEqual(other.KeysOf(predicate)));

    private IEnumerable<(string, StoredValue, string?)> KeysOf(string predicate) =>
        Values.Where(value => value.Predicate == predicate).Select(value => value.Key);
}
