using System.Collections.Immutable;
using KnowledgeGraph.Graph.Neo4j.Naming;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>Names for a graph in memory, as a database would give them.</summary>
internal sealed class TestNames : IStoreNames
{
    private readonly Dictionary<Symbol, string> _labels = [];
    private readonly Dictionary<Symbol, string> _types = [];
    private readonly Dictionary<Symbol, List<StoreColumn>> _columns = [];

    public TestNames(IGraphView view)
    {
        foreach (var node in view.Nodes())
        {
            var types = new List<Symbol>();
            view.TypesOf(node, types);
            types.ForEach(t => _labels[t] = Local(view, t));
            foreach (var edge in view.EdgesFrom(node))
            {
                _types[edge.Predicate] = Local(view, edge.Predicate).ToUpperInvariant();
            }

            foreach (var column in view.ValuesOf(node).GroupBy(v => (v.Predicate, v.Value.Kind, v.Value.Scale, v.Value.Language)))
            {
                Add(view, column.Key.Predicate, column.Select(v => v).ToList());
            }
        }
    }

    public long Version => 1;

    public string? LabelOf(Symbol type) => _labels.GetValueOrDefault(type);

    public string? TypeOf(Symbol predicate) => _types.GetValueOrDefault(predicate);

    public ImmutableArray<StoreColumn> ColumnsOf(Symbol predicate) => _columns.TryGetValue(predicate, out var columns) ? [.. columns.OrderBy(c => c.Kind)] : [];

    public Symbol? ClassOf(string label) => _labels.Where(l => l.Value == label).Select(l => (Symbol?)l.Key).FirstOrDefault();

    public Symbol? PredicateOf(string type) => _types.Where(l => l.Value == type).Select(l => (Symbol?)l.Key).FirstOrDefault();

    public StoreColumn? ColumnOf(string property) => _columns.Values.SelectMany(c => c).FirstOrDefault(c => c.Name == property);

    public StoreColumn ColumnOf(ValueRecord value) => _columns[value.Predicate].First(c => Fits(c, value));

    private void Add(IGraphView view, Symbol predicate, List<ValueRecord> values)
    {
        if (!_columns.TryGetValue(predicate, out var columns))
        {
            _columns[predicate] = columns = [];
        }

        var (hasLists, hasOffsets) = (values.DistinctBy(v => v.Value).Count() > 1, values.Exists(v => v.Value.OffsetMinutes != 0));
        var at = columns.FindIndex(c => Fits(c, values[0]));
        if (at < 0)
        {
            var value = values[0].Value;
            var name = Local(view, predicate) + (value.Language is { } language ? "_" + language : columns.Count > 0 ? $"_{columns.Count + 1}" : "");
            columns.Add(new StoreColumn(predicate, name, value.Kind, value.Scale, value.Language, hasLists, hasOffsets, false));
            return;
        }

        columns[at] = columns[at] with { HasLists = columns[at].HasLists || hasLists, HasOffsets = columns[at].HasOffsets || hasOffsets };
    }

    private static bool Fits(StoreColumn column, ValueRecord value) =>
        column.Kind == value.Value.Kind && column.Scale == value.Value.Scale && column.Language == value.Value.Language;

    private static string Local(IGraphView view, Symbol symbol) => view.Symbols.NameOf(symbol)[(view.Symbols.NameOf(symbol).LastIndexOf('/') + 1)..];
}
