using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Reads rows by their shape.</summary>
internal sealed class RowReader(IStoreNames names, ImmutableArray<RowShape> targets, QueryLimits limits, CancellationToken cancellationToken)
{
    private readonly RepeatedRows _repeated = new();
    private readonly Dictionary<(int Number, string Iri), (ResultNode Node, int Visits)> _targets = [];
    private readonly List<string> _labels = [];
    private readonly List<Symbol> _symbols = [];
    private string[] _lastLabels = [];
    private ImmutableArray<Symbol> _lastTypes = [];
    private int _visited;
    private bool _isTarget;

    /// <summary>False once a row named a node that no row before it told.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Reads one row, as <see cref="Read"/>; null: it tells a node that later rows refer to.</summary>
    public ResultNode? ReadTold(ref Utf8JsonReader json, RowShape shape)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.Number)
        {
            return ReadFromIri(ref json, shape);
        }

        var number = json.GetInt32();
        var before = _visited;
        json.Read();
        _isTarget = true;
        var node = Read(ref json, targets[number]);
        _isTarget = false;
        _targets[(number, node.Iri)] = (node, _visited - before);
        json.Read();
        return null;
    }

    /// <summary>Reads one row; the reader stands on its <c>[</c>, and afterwards on its <c>]</c>.</summary>
    public ResultNode Read(ref Utf8JsonReader json, RowShape shape)
    {
        json.Read();
        return ReadFromIri(ref json, shape);
    }

    private ResultNode ReadFromIri(ref Utf8JsonReader json, RowShape shape)
    {
        Visit(1);
        var iri = json.GetString()!;
        var types = shape.WithTypes ? ReadTypes(ref json) : [];
        var keys = shape.Keys.IsEmpty ? [] : ReadKeys(ref json, shape);
        var fields = shape.Items.IsEmpty ? [] : new object?[shape.Items.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            json.Read();
            fields[i] = shape.Items[i].IsConditional ? ReadConditional(ref json, shape.Items[i]) : ReadItem(ref json, shape.Items[i]);
        }

        json.Read();
        return new ResultNode(iri, types, keys, ImmutableCollectionsMarshal.AsImmutableArray(fields));
    }

    private void Visit(int nodes)
    {
        // A node that later rows refer to counts at each of them.
        _visited += nodes;
        limits.Visit(_isTarget ? 0 : nodes, cancellationToken);
    }

    /// <summary>The page of rows of which one too many was asked for.</summary>
    public static ResultList Page(List<ResultNode> rows, int first, int? total)
    {
        var hasMore = rows.Count > first;
        if (hasMore)
        {
            rows.RemoveRange(first, rows.Count - first);
        }

        return new ResultList(rows, hasMore, total);
    }

    // Rows of one list mostly have the same labels, and share what is made of them.
    private ImmutableArray<Symbol> ReadTypes(ref Utf8JsonReader json)
    {
        json.Read();
        var (count, areSame) = (0, true);
        _labels.Clear();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var isSame = count < _lastLabels.Length && json.ValueTextEquals(_lastLabels[count]);
            _labels.Add(isSame ? _lastLabels[count] : json.GetString()!);
            areSame &= isSame;
            count++;
        }

        if (!areSame || count != _lastLabels.Length)
        {
            _symbols.Clear();
            _symbols.AddRange(_labels.Select(names.ClassOf).OfType<Symbol>());
            (_lastLabels, _lastTypes) = ([.. _labels], [.. _symbols]);
        }

        return _lastTypes;
    }

    private static ImmutableArray<StoredValue?> ReadKeys(ref Utf8JsonReader json, RowShape shape)
    {
        var keys = new StoredValue?[shape.Keys.Length];
        json.Read();
        for (var i = 0; i < keys.Length; i++)
        {
            json.Read();
            keys[i] = ReadKey(ref json, shape.Keys[i]);
        }

        json.Read();
        return ImmutableCollectionsMarshal.AsImmutableArray(keys);
    }

    private static StoredValue? ReadKey(ref Utf8JsonReader json, KeyShape shape)
    {
        if (!shape.NamesSource)
        {
            return json.TokenType == JsonTokenType.Null ? null
                : shape.Sources is [var source] ? ValueReader.Read(ref json, source)
                : StoredValue.OfInteger(json.GetInt64());
        }

        json.Read();
        var place = json.TokenType == JsonTokenType.Null ? -1 : json.GetInt32();
        json.Read();
        var value = place < 0 ? null : ValueReader.OfText(json.GetString()!, shape.Sources[place], shape.Sources.Max(s => s.Scale));
        json.Read();
        return value;
    }

    private object? ReadConditional(ref Utf8JsonReader json, ItemShape shape)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        json.Read();
        var answer = ReadItem(ref json, shape);
        json.Read();
        return answer;
    }

    private object? ReadItem(ref Utf8JsonReader json, ItemShape shape) => shape switch
    {
        ItemShape.Value value => ValueReader.ReadFirst(ref json, value.All),
        ItemShape.Values values => ValueReader.ReadAll(ref json, values),
        ItemShape.Link link => ReadLink(ref json, link),
        ItemShape.Links links => ReadLinks(ref json, links),
        ItemShape.Classes classes => ReadClasses(ref json, classes),
        ItemShape.Aliases => ReadAliases(ref json),
        ItemShape.Provenance => ReadProvenance(ref json),
        ItemShape.Asserted asserted => ReadAsserted(ref json, asserted),
        _ => null,
    };

    // Rows, of which there is one at most; or names, of which the first counts.
    private ResultNode? ReadLink(ref Utf8JsonReader json, ItemShape.Link shape)
    {
        ResultNode? first = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var node = json.TokenType == JsonTokenType.String ? FindTarget(ref json, shape) : ReadRow(ref json, shape.All.Row);
            first = first is null || (node is not null && CodePointOrder.Compare(node.Iri, first.Iri) < 0) ? node : first;
        }

        return first;
    }

    private ResultNode ReadRow(ref Utf8JsonReader json, RowShape shape)
    {
        json.Read();
        return ReadLinked(ref json, shape);
    }

    private ResultNode? FindTarget(ref Utf8JsonReader json, ItemShape.Link shape)
    {
        if (_repeated.Find(ref json, shape.All.Row) is not { } told)
        {
            if (!_targets.TryGetValue((shape.Targets!.Value, json.GetString()!), out told))
            {
                IsWhole = false;
                return null;
            }

            _repeated.Add(ref json, shape.All.Row, told.Node, told.Visits);
        }

        Visit(told.Visits);
        return told.Node;
    }

    // The reader stands on the IRI.
    private ResultNode ReadLinked(ref Utf8JsonReader json, RowShape shape)
    {
        if (_repeated.Find(ref json, shape) is { } known)
        {
            for (var depth = json.CurrentDepth; json.CurrentDepth >= depth;)
            {
                json.Read();
            }

            Visit(known.Visits);
            return known.Node;
        }

        var iri = json;
        var before = _visited;
        var node = ReadFromIri(ref json, shape);
        _repeated.Add(ref iri, shape, node, _visited - before);
        return node;
    }

    private ResultList ReadLinks(ref Utf8JsonReader json, ItemShape.Links shape)
    {
        int? total = null;
        if (shape.IsCounted)
        {
            json.Read();
            total = json.GetInt32();
            json.Read();
        }

        var rows = new List<ResultNode>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            rows.Add(Read(ref json, shape.Row));
        }

        if (shape.IsCounted)
        {
            json.Read();
        }

        return Page(rows, shape.First, total);
    }

    private static string[] ReadClasses(ref Utf8JsonReader json, ItemShape.Classes shape)
    {
        var classes = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            classes.Add(shape.Iris[json.GetInt32()]);
        }

        return [.. classes];
    }

    private static string[] ReadAliases(ref Utf8JsonReader json) => [.. ReadTexts(ref json).Where(iri => !MadeIri.IsHidden(iri))];

    private static List<string> ReadTexts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        while (json.TokenType != JsonTokenType.Null && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString()!);
        }

        return texts;
    }

    private static CommitRecord? ReadProvenance(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        json.Read();
        var number = json.GetInt64();
        json.Read();
        var at = DateTimeOffset.Parse(json.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        json.Read();
        var offset = TimeSpan.FromMinutes(json.GetInt64());
        json.Read();
        var actor = json.GetString()!;
        json.Read();
        var source = json.GetString()!;
        json.Read();
        var version = json.GetString()!;
        json.Read();
        return new CommitRecord(number, new Provenance(actor, source, version, at.ToOffset(offset)));
    }

    private static object[] ReadAsserted(ref Utf8JsonReader json, ItemShape.Asserted shape)
    {
        json.Read();
        var values = ValueReader.ReadAll(ref json, shape.Literals);
        json.Read();
        var iris = ReadTexts(ref json);
        json.Read();
        return [.. values, .. iris];
    }
}
