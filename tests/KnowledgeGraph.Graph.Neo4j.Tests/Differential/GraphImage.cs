using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>Puts a graph in memory into an empty database as the store lays it down.</summary>
internal static class GraphImage
{
    public static async Task<TestNames> WriteAsync(ICypherExecutor executor, IGraphView view)
    {
        var names = new TestNames(view);
        await executor.WriteAsync("MATCH (n) DETACH DELETE n");
        await executor.WriteAsync("CREATE (:CommitHead {id: 'head', seq: 1, names: 1})");
        var nodes = view.Nodes().ToList();
        await executor.WriteAsync(
            "UNWIND $rows AS r CREATE (n:Entity) SET n = r.props SET n:$(r.labels)",
            p =>
            {
                p.Name("rows").StartList();
                nodes.ForEach(n => WriteNode(p, n, view, names));
                p.EndList();
            });
        foreach (var edges in nodes.SelectMany(view.EdgesFrom).DistinctBy(e => (e.From, e.Predicate, e.To)).GroupBy(e => e.Predicate))
        {
            await executor.WriteAsync(
                $"UNWIND $rows AS r MATCH (a:Entity {{iri: r[0]}}) MATCH (b:Entity {{iri: r[1]}}) CREATE (a)-[:{CypherNames.Quote(names.TypeOf(edges.Key)!)} {{seq: 1}}]->(b)",
                p =>
                {
                    p.Name("rows").StartList();
                    foreach (var edge in edges)
                    {
                        p.StartList();
                        p.String(view.IriOf(edge.From));
                        p.String(view.IriOf(edge.To));
                        p.EndList();
                    }

                    p.EndList();
                });
        }

        await executor.WriteAsync("MATCH (n:Entity) UNWIND n.aliases AS a CREATE (:Alias {iri: a})-[:ALIAS_OF]->(n)");
        return names;
    }

    private static void WriteNode(ParameterWriter p, NodeId node, IGraphView view, TestNames names)
    {
        p.StartMap();
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        p.Name("labels").StartList();
        types.ForEach(t => p.String(names.LabelOf(t)!));
        p.EndList();
        p.Name("props").StartMap();
        p.Name("iri").String(view.IriOf(node));
        p.Name("seq").Integer(1);
        if (CodePointKey.IsNeededFor(view.IriOf(node)))
        {
            p.Name("iri^").String(CodePointKey.Of(view.IriOf(node)));
        }

        if (view.AliasesOf(node) is { Count: > 0 } aliases)
        {
            p.Name("aliases").StartList();
            aliases.ToList().ForEach(p.String);
            p.EndList();
        }

        foreach (var column in view.ValuesOf(node).GroupBy(names.ColumnOf))
        {
            WriteColumn(p, column.Key, [.. column.Select(v => v.Value).Distinct().Order(StoredValueOrder.Instance)]);
        }

        p.EndMap();
        p.EndMap();
    }

    private static void WriteColumn(ParameterWriter p, StoreColumn column, List<StoredValue> values)
    {
        WriteProperty(p, column.Name, values, v => Write(p, v));
        if (column.HasOffsets)
        {
            WriteProperty(p, column.OffsetsName, values, v => p.Integer(v.OffsetMinutes));
        }

        if (column.IsText && values.Count > 1)
        {
            p.Name(column.LeastName).String(values[0].Text);
            p.Name(column.GreatestName).String(values[^1].Text);
        }

        if (column.IsText && values.Exists(v => CodePointKey.IsNeededFor(v.Text)))
        {
            WriteProperty(p, column.SortKeyName, values, v => p.String(CodePointKey.IsNeededFor(v.Text) ? CodePointKey.Of(v.Text) : ""));
        }
    }

    private static void WriteProperty(ParameterWriter p, string name, List<StoredValue> values, Action<StoredValue> write)
    {
        p.Name(name);
        if (values.Count > 1)
        {
            p.StartList();
        }

        values.ForEach(write);
        if (values.Count > 1)
        {
            p.EndList();
        }
    }

    private static void Write(ParameterWriter p, StoredValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                p.Boolean(value.Number != 0);
                break;
            case ValueKind.Integer or ValueKind.Decimal:
                p.Integer(value.Number);
                break;
            case ValueKind.Double:
                p.Float(value.Real);
                break;
            case ValueKind.DateTime:
                p.Instant(value.Number);
                break;
            default:
                p.String(value.Text);
                break;
        }
    }
}
