using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Writes values as they stand in documents.</summary>
public static class ValuePrinter
{
    /// <summary>The value on one line; a block string becomes a string in single double-quotes.</summary>
    public static string Print(ValueNode value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>A string in double quotes, with escapes for quotes, backslashes and control characters.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        AppendQuoted(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case StringValueNode node:
                AppendQuoted(text, node.Value);
                break;
            case ListValueNode node:
                AppendList(text, node);
                break;
            case ObjectValueNode node:
                AppendObject(text, node);
                break;
            default:
                text.Append(Word(value));
                break;
        }
    }

    private static string Word(ValueNode value) => value switch
    {
        VariableNode node => $"${node.Name}",
        IntValueNode node => node.Digits,
        FloatValueNode node => node.Digits,
        BooleanValueNode node => node.Value ? "true" : "false",
        EnumValueNode node => node.Name,
        _ => "null",
    };

    private static void AppendList(StringBuilder text, ListValueNode list)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, list.Items[i]);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ObjectValueNode value)
    {
        text.Append('{');
        for (var i = 0; i < value.Fields.Length; i++)
        {
            text.Append(i == 0 ? " " : ", ").Append(value.Fields[i].Name.Value).Append(": ");
            Append(text, value.Fields[i].Value);
        }

        text.Append(value.Fields.IsEmpty ? "}" : " }");
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
