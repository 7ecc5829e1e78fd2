using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Rdf;

/// <summary>Finds the prefix of an IRI. Safe for use by many at once.</summary>
internal sealed class NamespaceIndex
{
    // A local name holds neither '/' nor '#', so a namespace that ends in one of them ends at the IRI's last one.
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _delimited;
    private readonly ImmutableArray<KeyValuePair<string, Iri>> _others;

    /// <summary>Indexes namespaces by their prefixes; of two prefixes for one namespace the first is taken.</summary>
    public NamespaceIndex(ImmutableSortedDictionary<string, Iri> namespaces)
    {
        var delimited = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (prefix, space) in namespaces.Where(entry => IsDelimited(entry.Value)))
        {
            delimited.TryAdd(space.Value, prefix);
        }

        _delimited = delimited.GetAlternateLookup<ReadOnlySpan<char>>();
        _others = [.. namespaces.Where(entry => !IsDelimited(entry.Value)).OrderByDescending(entry => entry.Value.Value.Length)];
    }

    /// <summary>The prefix of the longest namespace that leaves a local name, and where the local name begins.</summary>
    public bool TryFind(ReadOnlySpan<char> iri, [NotNullWhen(true)] out string? prefix, out int begin)
    {
        foreach (var (name, space) in _others)
        {
            if (iri.StartsWith(space.Value) && NameCharacters.IsLocal(iri[space.Value.Length..]))
            {
                (prefix, begin) = (name, space.Value.Length);
                return true;
            }
        }

        begin = iri.LastIndexOfAny('/', '#') + 1;
        return _delimited.TryGetValue(iri[..begin], out prefix) && NameCharacters.IsLocal(iri[begin..]);
    }

    private static bool IsDelimited(Iri space) => space.Value is [.., '/' or '#'];
}
