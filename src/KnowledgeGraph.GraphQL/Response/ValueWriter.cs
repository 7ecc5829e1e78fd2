using System.Collections;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Response;

/// <summary>§7.2.1 JSON Serialization of plain values.</summary>
public static class ValueWriter
{
    /// <summary>Writes a value: null, a boolean, string, number, <see cref="JsonElement"/>, dictionary or enumerable of such values.</summary>
    /// <exception cref="NotSupportedException">The value is none of these.</exception>
    public static void Write(Utf8JsonWriter output, object? value)
    {
        ArgumentNullException.ThrowIfNull(output);
        switch (value)
        {
            case null:
                output.WriteNullValue();
                break;
            case string text:
                output.WriteStringValue(text);
                break;
            case bool boolean:
                output.WriteBooleanValue(boolean);
                break;
            case ResultObject result:
                WriteObject(output, result);
                break;
            case JsonElement element:
                element.WriteTo(output);
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteObject(output, members);
                break;
            case IEnumerable items:
                WriteList(output, items);
                break;
            default:
                WriteNumber(output, value);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter output, ResultObject result)
    {
        output.WriteStartObject();
        for (var i = 0; i < result.Values.Length; i++)
        {
            output.WritePropertyName(result.Fields[i].EncodedResponseName);
            Write(output, result.Values[i]);
        }

        output.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter output, IReadOnlyDictionary<string, object?> members)
    {
        output.WriteStartObject();
        foreach (var (name, value) in members)
        {
            output.WritePropertyName(name);
            Write(output, value);
        }

        output.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter output, IEnumerable items)
    {
        output.WriteStartArray();
        foreach (var item in items)
        {
            Write(output, item);
        }

        output.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter output, object value)
    {
        switch (value)
        {
            case sbyte or byte or short or ushort or int or uint or long:
                output.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                output.WriteNumberValue(number);
                break;
            case double number:
                output.WriteNumberValue(number);
                break;
            case float number:
                output.WriteNumberValue(number);
                break;
            case decimal number:
                output.WriteNumberValue(number);
                break;
            default:
                throw new NotSupportedException($"A value of type {value.GetType()} has no form in JSON.");
        }
    }
}
