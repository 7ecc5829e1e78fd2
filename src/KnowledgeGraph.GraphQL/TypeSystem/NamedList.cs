using System.Collections;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Named parts of a schema in their order, found by name in constant time. Written as a collection expression.</summary>
/// <remarks>Of two items with one name the first is found; the schema reports the second as an error.</remarks>
[CollectionBuilder(typeof(NamedListBuilder), nameof(NamedListBuilder.Create))]
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly T[] items;
    private readonly FrozenDictionary<string, T> byName;

    internal NamedList(ReadOnlySpan<T> items)
    {
        this.items = items.ToArray();
        byName = this.items.DistinctBy(item => item.Name).ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>The names, in the order of the list.</summary>
    public IEnumerable<string> Names => items.Select(item => item.Name);

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>The item of that name, or null.</summary>
    public T? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Whether there is an item of that name.</summary>
    public bool Contains(string name) => byName.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
