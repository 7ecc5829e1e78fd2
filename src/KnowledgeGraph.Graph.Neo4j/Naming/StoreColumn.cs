using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>
/// The property of a node that holds one predicate's values of one kind: a scalar where the node has one value, else a list in value order. All
/// values of a column are comparable with each other.
/// </summary>
/// <param name="Predicate">Predicate of the values.</param>
/// <param name="Name">Name of the property, unquoted.</param>
/// <param name="Kind">Kind of the values.</param>
/// <param name="Scale">Decimal digits of a decimal's integer; else 0.</param>
/// <param name="Language">Language tag of language strings, as written; else null.</param>
/// <param name="HasLists">Whether some node may hold a list.</param>
/// <param name="HasOffsets">Whether some dateTime was written with an offset other than UTC's.</param>
/// <param name="IsFolded">Whether texts have a folded twin, which <c>ignoreCase</c> compares.</param>
internal sealed record StoreColumn(
    Symbol Predicate, string Name, ValueKind Kind, byte Scale, string? Language, bool HasLists, bool HasOffsets, bool IsFolded)
{
    /// <summary>Property with the offsets from UTC, in minutes, of dateTimes; absent where all are 0.</summary>
    public string OffsetsName => Name + "°";

    /// <summary>Property with the folded twins of texts.</summary>
    public string FoldedName => Name + "~";

    /// <summary>
    /// Property with a key for texts that UTF-16 would order otherwise than code points do: the hexadecimal digits of their UTF-8. Absent, or
    /// empty in a list, for others.
    /// </summary>
    public string SortKeyName => Name + SortKeySuffix;

    /// <summary>Property with the least text of a list: Neo4j orders texts that it takes from a list by UTF-16, those of a property of their own by code point.</summary>
    public string LeastName => Name + "<";

    /// <summary>Property with the greatest text of a list.</summary>
    public string GreatestName => Name + ">";

    /// <summary>True for texts, language strings and IRIs.</summary>
    public bool IsText => Kind.IsText();

    /// <summary>What the name of a property with such keys ends in.</summary>
    public const string SortKeySuffix = "^";
}
