using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>Gives names to what one group of commits writes for the first time, and notes what it writes into a column for the first time.</summary>
/// <param name="before">The names so far.</param>
/// <param name="symbols">Numbers of classes and predicates.</param>
/// <param name="schema">The ontology version's schema.</param>
internal sealed class NameAllocation(StoreNamesSnapshot before, Symbols symbols, StoreSchema schema)
{
    private readonly Dictionary<string, StoreName> _rows = before.Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
    private readonly Dictionary<(NameUse Use, string Iri, ValueKind? Kind, byte Scale, string? Language), string> _ids =
        before.Rows.ToDictionary(KeyOf, row => row.Id);

    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>Rows that are new or changed.</summary>
    public IReadOnlyList<StoreName> Changed => [.. _changed.Select(id => _rows[id])];

    /// <summary>The table with the changes: the same as before if there is none.</summary>
    public StoreNamesSnapshot Result => _changed.Count == 0 ? before : new StoreNamesSnapshot(before.Version + 1, _rows.Values, symbols);

    /// <summary>Label of a class.</summary>
    public string LabelOf(Symbol type) => before.LabelOf(type)
        ?? RowOf(new StoreName(NameUse.Class, ReadableName.OfClass(symbols.NameOf(type)), symbols.NameOf(type))).Name;

    /// <summary>Relationship type of a predicate.</summary>
    public string TypeOf(Symbol predicate) => before.TypeOf(predicate)
        ?? RowOf(new StoreName(NameUse.Edge, ReadableName.OfEdge(symbols.NameOf(predicate)), symbols.NameOf(predicate))).Name;

    /// <summary>The column for a value of a predicate.</summary>
    public StoreName ColumnOf(Symbol predicate, StoredValue value)
    {
        var iri = symbols.NameOf(predicate);
        return RowOf(new StoreName(NameUse.Value, ReadableName.OfColumn(iri, value.Language), iri)
        {
            Kind = value.Kind,
            Scale = value.Scale,
            Language = value.Language,
            IsFolded = value.Kind is ValueKind.String or ValueKind.LangString && schema.TextIndexed.Contains(predicate),
        });
    }

    /// <summary>Notes what a column holds from now on.</summary>
    public void Note(StoreName column, bool hasLists, bool hasOffsets)
    {
        var known = _rows[column.Id];
        var noted = known with { HasLists = known.HasLists || hasLists, HasOffsets = known.HasOffsets || hasOffsets };
        if (noted != known)
        {
            Change(noted);
        }
    }

    /// <summary>Notes that a column's texts have folded twins from now on.</summary>
    public void NoteFolded(StoreColumn column) => Change(_rows[StoreName.IdOf(NameUse.Value, column.Name)] with { IsFolded = true });

    private static (NameUse Use, string Iri, ValueKind? Kind, byte Scale, string? Language) KeyOf(StoreName row) =>
        (row.Use, row.Iri, row.Kind, row.Scale, row.Language);

    private StoreName RowOf(StoreName wanted)
    {
        if (_ids.TryGetValue(KeyOf(wanted), out var id))
        {
            return _rows[id];
        }

        var row = wanted with { Name = ReadableName.Free(wanted.Name, name => _rows.ContainsKey(StoreName.IdOf(wanted.Use, name))) };
        _ids[KeyOf(row)] = row.Id;
        Change(row);
        return row;
    }

    private void Change(StoreName row)
    {
        _rows[row.Id] = row;
        _changed.Add(row.Id);
    }
}
