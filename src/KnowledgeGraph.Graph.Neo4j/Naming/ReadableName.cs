using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>Makes names that people recognise in Neo4j's own tools of the IRIs of classes and predicates.</summary>
internal static class ReadableName
{
    // A back-tick ends a quoted name and a backslash begins a code in it; the others end the names of properties beside a column.
    private const string Unwanted = "`\\~^°<>";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Entity", "Alias", "Commit", "CommitHead", "StoreName", "ALIAS_OF", "iri", "seq", "aliases", "_commits", "_moved", "_order",
    };

    /// <summary>A class's label: its local name.</summary>
    public static string OfClass(string iri) => LocalName(iri);

    /// <summary>A predicate's relationship type: <c>participatedIn</c> is <c>PARTICIPATED_IN</c>.</summary>
    public static string OfEdge(string iri)
    {
        var local = LocalName(iri);
        var name = new StringBuilder();
        for (var at = 0; at < local.Length; at++)
        {
            if (at > 0 && char.IsUpper(local[at]) && (char.IsLower(local[at - 1]) || char.IsDigit(local[at - 1])))
            {
                name.Append('_');
            }

            name.Append(local[at]);
        }

        return name.ToString().ToUpperInvariant();
    }

    /// <summary>A column's property: the predicate's local name, of language strings with the language.</summary>
    public static string OfColumn(string iri, string? language) => language is null ? LocalName(iri) : $"{LocalName(iri)}_{Clean(language)}";

    /// <summary>The name, with a number where it is taken or the store's own.</summary>
    public static string Free(string name, Func<string, bool> isTaken)
    {
        var free = name;
        for (var number = 2; Reserved.Contains(free) || isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return free;
    }

    // An IRI that ends in its separator has no local name: it is used whole.
    private static string LocalName(string iri)
    {
        var cut = iri.LastIndexOfAny(['#', '/']);
        cut = cut < 0 ? iri.LastIndexOf(':') : cut;
        return Clean(cut + 1 < iri.Length ? iri[(cut + 1)..] : iri);
    }

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            var isUnwanted = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || (rune.IsBmp && Unwanted.Contains((char)rune.Value));
            clean.Append(isUnwanted ? "_" : rune.ToString());
        }

        return clean.ToString();
    }
}
