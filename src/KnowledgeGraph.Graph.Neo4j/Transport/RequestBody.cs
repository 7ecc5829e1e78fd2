using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>The bytes of a request, made once and sent with each attempt.</summary>
internal static class RequestBody
{
    /// <summary>
    /// The statement doesn't use it; it lets the running query be found on the server. In the text it would make another plan each time.
    /// </summary>
    private const string RequestParameter = "_request";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    public static ReadOnlyMemory<byte> Write(CypherRequest request, string id, ImmutableHashSet<string> bookmarks)
    {
        // Not pooled: a connection may still be sending when its attempt has already failed.
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Json))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, request.Statement);
            WriteParameters(json, request, id);
            WriteBookmarks(json, bookmarks);
            json.WriteString("accessMode"u8, request.Access == AccessMode.Read ? "Read"u8 : "Write"u8);
            json.WriteEndObject();
        }

        return body.WrittenMemory;
    }

    private static void WriteParameters(Utf8JsonWriter json, CypherRequest request, string id)
    {
        json.WriteStartObject("parameters"u8);
        var parameters = new ParameterWriter(json);
        request.Parameters?.Invoke(parameters);
        parameters.Name(RequestParameter).String(id);
        json.WriteEndObject();
    }

    private static void WriteBookmarks(Utf8JsonWriter json, ImmutableHashSet<string> bookmarks)
    {
        if (bookmarks.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("bookmarks"u8);
        foreach (var bookmark in bookmarks)
        {
            json.WriteStringValue(bookmark);
        }

        json.WriteEndArray();
    }
}
