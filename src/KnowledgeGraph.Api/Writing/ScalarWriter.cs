using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Writing;

/// <summary>Stored values as JSON (api.md, section Scalars).</summary>
internal static class ScalarWriter
{
    /// <summary>Writes a value by how it is stored.</summary>
    public static void Write(StoredValue value, AnswerWriter answer)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                answer.Json.WriteBooleanValue(value.Number != 0);
                break;
            case ValueKind.Integer:
                WriteInteger(value.Number, answer);
                break;
            case ValueKind.Double when double.IsFinite(value.Real):
                answer.Json.WriteNumberValue(value.Real);
                break;
            case ValueKind.Iri:
                answer.WriteIri(value.Text);
                break;
            case ValueKind.String or ValueKind.LangString:
                answer.Json.WriteStringValue(value.Text);
                break;
            case ValueKind.DateTime:
                WriteDateTime(value, answer);
                break;
            case ValueKind.Double:
                answer.Json.WriteNullValue();
                break;
            default:
                answer.Json.WriteStringValue(ValueCodec.Display(value));
                break;
        }
    }

    private static void WriteDateTime(StoredValue value, AnswerWriter answer)
    {
        Span<char> shown = stackalloc char[DateTimeDisplay.Longest];
        answer.Json.WriteStringValue(shown[..DateTimeDisplay.Write(value, shown)]);
    }

    private static void WriteInteger(long number, AnswerWriter answer)
    {
        if (ScalarTypes.ToJson(number) is string text)
        {
            answer.Json.WriteStringValue(text);
        }
        else
        {
            answer.Json.WriteNumberValue(number);
        }
    }
}
