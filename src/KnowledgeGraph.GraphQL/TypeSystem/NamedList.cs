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
    private readonly T[] _items;
    private readonly FrozenDictionary<string, T> _byName;

    internal NamedList(ReadOnlySpan<T> items)
    {
        _items = items.ToArray();
        _byName = _items.DistinctBy(item => item.Name).ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The names, in the order of the list.</summary>
    public IEnumerable<string> Names => _items.Select(item => item.Name);

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The item of that name, or null.</summary>
    public T? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether there is an item of that name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
