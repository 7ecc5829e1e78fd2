using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>The table of names at one version. Immutable.</summary>
internal sealed class StoreNamesSnapshot : IStoreNames
{
    private readonly FrozenDictionary<Symbol, string> _labels;
    private readonly FrozenDictionary<Symbol, string> _types;
    private readonly FrozenDictionary<Symbol, ImmutableArray<StoreColumn>> _columns;
    private readonly FrozenDictionary<string, Symbol> _classesByLabel;
    private readonly FrozenDictionary<string, Symbol> _predicatesByType;
    private readonly FrozenDictionary<string, StoreColumn> _columnsByName;

    /// <summary>The table with these rows.</summary>
    /// <param name="version">Its version.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="symbols">Numbers of classes and predicates.</param>
    public StoreNamesSnapshot(long version, IEnumerable<StoreName> rows, Symbols symbols)
    {
        Version = version;
        Rows = [.. rows];
        _classesByLabel = SymbolsOf(NameUse.Class);
        _predicatesByType = SymbolsOf(NameUse.Edge);
        _labels = _classesByLabel.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
        _types = _predicatesByType.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
        _columnsByName = Rows.Where(row => row.Use == NameUse.Value).ToFrozenDictionary(row => row.Name, row => row.Column(symbols.Of(row.Iri)), StringComparer.Ordinal);
        _columns = _columnsByName.Values.GroupBy(column => column.Predicate).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderBy(column => column.Kind).ThenBy(column => column.Name, StringComparer.Ordinal).ToImmutableArray());

        FrozenDictionary<string, Symbol> SymbolsOf(NameUse use) =>
            Rows.Where(row => row.Use == use).ToFrozenDictionary(row => row.Name, row => symbols.Of(row.Iri), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public long Version { get; }

    /// <summary>The rows.</summary>
    public ImmutableArray<StoreName> Rows { get; }

    /// <summary>All columns.</summary>
    public IEnumerable<StoreColumn> Columns => _columnsByName.Values;

    /// <inheritdoc/>
    public string? LabelOf(Symbol type) => _labels.GetValueOrDefault(type);

    /// <inheritdoc/>
    public string? TypeOf(Symbol predicate) => _types.GetValueOrDefault(predicate);

    /// <inheritdoc/>
    public ImmutableArray<StoreColumn> ColumnsOf(Symbol predicate) => _columns.TryGetValue(predicate, out var columns) ? columns : [];

    /// <inheritdoc/>
    public Symbol? ClassOf(string label) => _classesByLabel.TryGetValue(label, out var type) ? type : null;

    /// <inheritdoc/>
    public Symbol? PredicateOf(string type) => _predicatesByType.TryGetValue(type, out var predicate) ? predicate : null;

    /// <inheritdoc/>
    public StoreColumn? ColumnOf(string property) => _columnsByName.GetValueOrDefault(property);
}
