using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Response;

/// <summary>§7.1 Response Format: writes responses as UTF-8 JSON; errors come first, so that nobody overlooks them.</summary>
public static class ResponseWriter
{
    /// <summary>How responses are written: without blanks, and with letters of all scripts as they are.</summary>
    internal static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>§7.1.3 Request Error Result: a response without data.</summary>
    /// <param name="output">Takes the response.</param>
    /// <param name="errors">At least one error.</param>
    public static void WriteRequestError(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        WriteErrors(writer, errors);
        writer.WriteEndObject();
    }

    /// <summary>A list of errors as JSON, for protocols that send it on its own.</summary>
    public static void WriteErrorList(Utf8JsonWriter output, IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        output.WriteStartArray();
        foreach (var error in errors)
        {
            WriteError(output, error);
        }

        output.WriteEndArray();
    }

    /// <summary>§7.1.1 Execution Result.</summary>
    internal static void Write(IBufferWriter<byte> output, ExecutionResult result, Action<Utf8JsonWriter>? writeExtensions)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        WriteErrors(writer, result.Errors);
        WriteData(writer, result);
        WriteExtensions(writer, writeExtensions);
        writer.WriteEndObject();
    }

    /// <summary>§7.1.1 Execution Result of an operation that was given up: data is null.</summary>
    internal static void WriteAbandoned(IBufferWriter<byte> output, GraphQLError error)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        WriteErrors(writer, [error]);
        writer.WriteNull("data"u8);
        writer.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter output, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            output.WritePropertyName("errors"u8);
            WriteErrorList(output, errors);
        }
    }

    private static void WriteData(Utf8JsonWriter output, ExecutionResult result)
    {
        output.WritePropertyName("data"u8);
        if (result.IsDataNull)
        {
            output.WriteNullValue();
            return;
        }

        output.WriteStartObject();
        foreach (var field in result.Fields)
        {
            output.WritePropertyName(field.Field.EncodedResponseName);
            if (field.Written is { } written)
            {
                output.WriteRawValue(written.Written, skipInputValidation: true);
            }
            else
            {
                ValueWriter.Write(output, field.Value);
            }
        }

        output.WriteEndObject();
    }

    private static void WriteExtensions(Utf8JsonWriter output, Action<Utf8JsonWriter>? writeExtensions)
    {
        if (writeExtensions is null)
        {
            return;
        }

        using var buffer = new PooledBuffer();
        using var members = new Utf8JsonWriter(buffer, Options);
        members.WriteStartObject();
        writeExtensions(members);
        members.WriteEndObject();
        members.Flush();
        if (buffer.Written.Length > 2)
        {
            output.WritePropertyName("extensions"u8);
            output.WriteRawValue(buffer.Written, skipInputValidation: true);
        }
    }

    private static void WriteError(Utf8JsonWriter output, GraphQLError error)
    {
        output.WriteStartObject();
        output.WriteString("message"u8, error.Message);
        if (error.Locations.Count > 0)
        {
            WriteLocations(output, error);
        }

        if (error.Path is { } path)
        {
            output.WritePropertyName("path"u8);
            ValueWriter.Write(output, path.Segments);
        }

        WriteErrorExtensions(output, error);
        output.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter output, GraphQLError error)
    {
        output.WriteStartArray("locations"u8);
        foreach (var location in error.Locations)
        {
            output.WriteStartObject();
            output.WriteNumber("line"u8, location.Line);
            output.WriteNumber("column"u8, location.Column);
            output.WriteEndObject();
        }

        output.WriteEndArray();
    }

    private static void WriteErrorExtensions(Utf8JsonWriter output, GraphQLError error)
    {
        output.WriteStartObject("extensions"u8);
        output.WriteString("code"u8, error.Code);
        if (error.Rule is { } rule)
        {
            output.WriteString("rule"u8, rule);
        }

        if (error.SpecifiedBy is { } address)
        {
            output.WriteString("specifiedBy"u8, address);
        }

        foreach (var (name, value) in error.Extensions)
        {
            output.WritePropertyName(name);
            ValueWriter.Write(output, value);
        }

        output.WriteEndObject();
    }
}
