using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Rdf;

/// <summary>Prefixes and the namespaces they stand for, in order of prefix. Immutable.</summary>
public sealed class PrefixMap : IEnumerable<KeyValuePair<string, Iri>>
{
    private readonly ImmutableSortedDictionary<string, Iri> _namespaces;
    private NamespaceIndex? _index;

    private PrefixMap(ImmutableSortedDictionary<string, Iri> namespaces) => _namespaces = namespaces;

    /// <summary>No prefixes.</summary>
    public static PrefixMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, Iri>(StringComparer.Ordinal));

    /// <summary>The number of prefixes.</summary>
    public int Count => _namespaces.Count;

    /// <summary>This map with one prefix more, or with another namespace for it.</summary>
    /// <param name="prefix">The prefix without its colon; may be empty.</param>
    /// <param name="namespaceIri">What it stands for.</param>
    /// <exception cref="ArgumentException">Turtle does not allow such a prefix.</exception>
    public PrefixMap With(string prefix, Iri namespaceIri)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(namespaceIri);
        return NameCharacters.IsPrefix(prefix)
            ? new PrefixMap(_namespaces.SetItem(prefix, namespaceIri))
            : throw new ArgumentException($"'{prefix}' is no prefix that Turtle can write.", nameof(prefix));
    }

    /// <summary>The namespace of a prefix.</summary>
    public bool TryGetNamespace(string prefix, [NotNullWhen(true)] out Iri? namespaceIri) => _namespaces.TryGetValue(prefix, out namespaceIri);

    /// <summary>
    /// The IRI as <c>prefix:local</c>, by the longest namespace that leaves a local name which Turtle can write without escapes; null if none
    /// does.
    /// </summary>
    public string? Shorten(Iri iri)
    {
        ArgumentNullException.ThrowIfNull(iri);
        return TryShorten(iri.Value, out var prefix, out var begin) ? $"{prefix}:{iri.Value.AsSpan(begin)}" : null;
    }

    /// <summary>As <see cref="Shorten"/>, in parts, for those who write them one by one.</summary>
    /// <param name="iri">The text of an IRI.</param>
    /// <param name="prefix">The prefix without its colon.</param>
    /// <param name="begin">Where in <paramref name="iri"/> the local name begins.</param>
    public bool TryShorten(ReadOnlySpan<char> iri, [NotNullWhen(true)] out string? prefix, out int begin) =>
        (_index ??= new NamespaceIndex(_namespaces)).TryFind(iri, out prefix, out begin);

    /// <summary>The IRI that <c>prefix:local</c> stands for. The local name is taken as it is, without unescaping.</summary>
    /// <exception cref="FormatException">There is no colon, the prefix is unknown, or the result is no IRI.</exception>
    public Iri Expand(string prefixedName)
    {
        ArgumentNullException.ThrowIfNull(prefixedName);
        var colon = prefixedName.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"'{prefixedName}' has no prefix: write prefix:name.");
        }

        if (!_namespaces.TryGetValue(prefixedName[..colon], out var space))
        {
            throw new FormatException($"'{prefixedName}' has an unknown prefix; known are {string.Join(", ", _namespaces.Keys.Select(known => $"{known}:"))}.");
        }

        var value = string.Concat(space.Value, prefixedName.AsSpan(colon + 1));
        return IriReference.ProblemOf(value) is { } problem
            ? throw new FormatException($"'{prefixedName}' stands for '{value}', which is no IRI: {problem}.")
            : Iri.Trusted(value);
    }

    /// <summary>Expands <c>prefix:local</c>; false where <see cref="Expand"/> would throw.</summary>
    public bool TryExpand(string prefixedName, [NotNullWhen(true)] out Iri? iri)
    {
        ArgumentNullException.ThrowIfNull(prefixedName);
        var colon = prefixedName.IndexOf(':', StringComparison.Ordinal);
        iri = null;
        if (colon >= 0 && _namespaces.TryGetValue(prefixedName[..colon], out var space))
        {
            var value = string.Concat(space.Value, prefixedName.AsSpan(colon + 1));
            iri = IriReference.ProblemOf(value) is null ? Iri.Trusted(value) : null;
        }

        return iri is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Iri>> GetEnumerator() => _namespaces.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
