using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>A row of the table of names, as it is kept in the database.</summary>
/// <param name="Use">What it stands for.</param>
/// <param name="Name">The name; unique among those of its use.</param>
/// <param name="Iri">IRI of the class or predicate.</param>
internal sealed record StoreName(NameUse Use, string Name, string Iri)
{
    /// <summary>Unique among all names.</summary>
    public string Id => IdOf(Use, Name);

    /// <summary>Kind of a column's values; null where it is no column.</summary>
    public ValueKind? Kind { get; init; }

    /// <summary>Decimal digits of a column's decimals; else 0.</summary>
    public byte Scale { get; init; }

    /// <summary>Language tag of a column's language strings; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Whether some node may hold a list in the column.</summary>
    public bool HasLists { get; init; }

    /// <summary>Whether the column may have dateTimes with an offset other than UTC's.</summary>
    public bool HasOffsets { get; init; }

    /// <summary>Whether the column's texts have folded twins.</summary>
    public bool IsFolded { get; init; }

    /// <summary>The column that it names.</summary>
    /// <param name="predicate">Symbol of its IRI.</param>
    /// <exception cref="InvalidOperationException">It names a class or an edge.</exception>
    public StoreColumn Column(Symbol predicate) => new(
        predicate, Name, Kind ?? throw new InvalidOperationException($"{Id} is no column."), Scale, Language, HasLists, HasOffsets, IsFolded);

    /// <summary>The id of a name.</summary>
    public static string IdOf(NameUse use, string name) => $"{use}:{name}";
}
