using System.Globalization;
using System.Text;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>An answer as text, to compare and to read.</summary>
internal static class AnswerText
{
    public static string Of(ResultList list, Symbols symbols)
    {
        var text = new StringBuilder();
        Write(list, symbols, text, 0);
        return text.ToString();
    }

    private static void Write(ResultList list, Symbols symbols, StringBuilder text, int depth)
    {
        text.Append(CultureInfo.InvariantCulture, $"total {list.Total?.ToString(CultureInfo.InvariantCulture) ?? "-"}, more {list.HasMore}\n");
        foreach (var node in list.Nodes)
        {
            Write(node, symbols, text, depth);
        }
    }

    private static void Write(ResultNode node, Symbols symbols, StringBuilder text, int depth)
    {
        var types = string.Join(' ', node.Types.Select(symbols.NameOf).Order(StringComparer.Ordinal));
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"<{node.Iri}> a {types} by [{string.Join(", ", node.OrderKeys.Select(Key))}]\n");
        foreach (var field in node.Fields)
        {
            text.Append(' ', (depth * 2) + 2).Append("- ");
            Write(field, symbols, text, depth + 2);
        }
    }

    private static void Write(object? field, Symbols symbols, StringBuilder text, int depth)
    {
        if (field is ResultList list)
        {
            Write(list, symbols, text, depth);
            return;
        }

        if (field is ResultNode node)
        {
            Write(node, symbols, text, depth);
            return;
        }

        text.Append(field switch
        {
            null => "null",
            StoredValue value => Value(value),
            StoredValue[] values => $"[{string.Join(", ", values.Select(Value))}]",
            object[] things => $"[{string.Join(", ", things.Select(t => t is StoredValue one ? Value(one) : t.ToString()))}]",
            _ => field.ToString(),
        }).Append('\n');
    }

    // The offset of a key is not told.
    private static string Key(StoredValue? key) => key is { Kind: ValueKind.DateTime } ? $"{key.Number}" : Value(key);

    private static string Value(StoredValue? value) => value is null ? "null" : $"{value.Kind} {ValueCodec.Display(value)}{(value.Language is { } l ? "@" + l : "")}";
}
