using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Neo4j.Values;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>The properties of a node, all of them, as it is to be stored.</summary>
internal sealed class NodeContent
{
    private readonly NameAllocation _names;
    private readonly PropertyMap _properties = new();
    private readonly List<string> _commits = [];
    private readonly List<string> _moved = [];
    private readonly List<string> _order = [];
    private readonly long _seq;

    private NodeContent(NameAllocation names, long seq) => (_names, _seq) = (names, seq);

    /// <summary>The properties of a node.</summary>
    /// <param name="view">Where it is as it is to be stored.</param>
    /// <param name="node">The node.</param>
    /// <param name="ordered">Predicates whose values keep their order.</param>
    /// <param name="names">Gives names.</param>
    public static PropertyMap Of(IGraphView view, NodeId node, IReadOnlySet<Symbol> ordered, NameAllocation names)
    {
        var content = new NodeContent(names, view.CommitOf(node));
        content.AddIris(view.IriOf(node), view.AliasesOf(node));
        foreach (var predicate in view.ValuesOf(node).GroupBy(record => record.Predicate))
        {
            content.AddValues(predicate.Key, EntriesOf(predicate, ordered.Contains(predicate.Key)), ordered.Contains(predicate.Key));
        }

        return content.Finish();
    }

    private static List<StoredEntry> EntriesOf(IEnumerable<ValueRecord> records, bool isOrdered)
    {
        var entries = records.GroupBy(record => record.Value).Select(same => new StoredEntry(same.Key, [.. same])).ToList();
        return isOrdered ? entries : [.. entries.OrderBy(entry => entry.Value, StoredValueOrder.Instance)];
    }

    private void AddIris(string iri, IReadOnlyList<string> aliases)
    {
        _properties.Add("iri", iri).Add("seq", _seq).Add("aliases", aliases.Count == 0 ? null : aliases);
        if (CodePointKey.IsNeededFor(iri))
        {
            _properties.Add("iri" + StoreColumn.SortKeySuffix, CodePointKey.Of(iri));
        }
    }

    private void AddValues(Symbol predicate, List<StoredEntry> entries, bool isOrdered)
    {
        var columns = new Dictionary<StoreName, List<StoredEntry>>();
        var places = new List<string>();
        foreach (var entry in entries)
        {
            var column = _names.ColumnOf(predicate, entry.Value);
            if (!columns.TryGetValue(column, out var list))
            {
                columns[column] = list = [];
            }

            places.Add(AssertionLine.OfPlace(column.Name, list.Count));
            list.Add(entry);
        }

        foreach (var (column, list) in columns)
        {
            AddColumn(column, column.Column(predicate), list);
        }

        if (isOrdered && columns.Count > 1)
        {
            _order.AddRange(places);
        }
    }

    private void AddColumn(StoreName name, StoreColumn column, List<StoredEntry> entries)
    {
        var values = entries.ConvertAll(entry => entry.Value);
        Add(column.Name, values.ConvertAll(NativeValue.Of));
        var hasOffsets = values.Exists(value => value.OffsetMinutes != 0);
        if (hasOffsets)
        {
            Add(column.OffsetsName, values.ConvertAll(value => (object)(long)value.OffsetMinutes));
        }

        if (column.IsText)
        {
            AddTexts(column, values.ConvertAll(value => value.Text));
        }

        _names.Note(name, values.Count > 1, hasOffsets);
        for (var place = 0; place < entries.Count; place++)
        {
            AddLines(column.Name, place, entries[place].Assertions);
        }
    }

    private void AddTexts(StoreColumn column, List<string> texts)
    {
        if (column.IsFolded)
        {
            Add(column.FoldedName, texts.ConvertAll(text => (object)CaseFolding.Fold(text)));
        }

        if (texts.Exists(CodePointKey.IsNeededFor))
        {
            Add(column.SortKeyName, texts.ConvertAll(text => (object)(CodePointKey.IsNeededFor(text) ? CodePointKey.Of(text) : "")));
        }

        if (texts.Count > 1)
        {
            var ordered = texts.Order(CodePointOrder.Instance).ToList();
            _properties.Add(column.LeastName, ordered[0]).Add(column.GreatestName, ordered[^1]);
        }
    }

    private void Add(string name, List<object> values) => _properties.Add(name, values.Count == 1 ? values[0] : values);

    private void AddLines(string column, int place, IReadOnlyList<ValueRecord> assertions)
    {
        if (assertions is not [{ AssertedOf: null } only])
        {
            _moved.AddRange(assertions.Select(record => AssertionLine.OfValue(column, place, record.AssertedOf, record.Commit)));
        }
        else if (only.Commit != _seq)
        {
            _commits.Add(AssertionLine.OfCommit(column, place, only.Commit));
        }
    }

    private PropertyMap Finish() => _properties.Add("_commits", Some(_commits)).Add("_moved", Some(_moved)).Add("_order", Some(_order));

    private static List<string>? Some(List<string> lines) => lines.Count == 0 ? null : lines;
}
