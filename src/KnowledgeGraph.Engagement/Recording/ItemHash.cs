using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>A hash of what an item says, however it says it: by it a repeat is told from another item with the same key.</summary>
internal static class ItemHash
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Of(ItemFacts item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, item);
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, ItemFacts item)
    {
        json.WriteStartObject();
        json.WriteString("class", item.Class.Iri.Value);
        json.WriteString("iri", item.Iri?.Value);
        json.WriteString("participant", item.Participant?.Value);
        json.WriteString("brand", item.Brand?.Value);
        WriteAll(json, "values", item.Values.Select(v => new[] { v.Property.Iri.Value, ValueCodec.Display(v.Value), v.Value.Language ?? "" }).Order(InOrder));
        WriteAll(json, "links", item.Links.Select(l => new[] { l.Property.Iri.Value, l.Target.Value }).Order(InOrder));
        WriteAll(json, "identities", item.Identities.Select(i => new[] { i.Class.Value, i.Scheme, i.Key }).Order(InOrder));
        WriteAll(json, "utterances", item.Utterances.Select(u => new[] { u.Text, u.Language }));
        json.WriteString("issue", item.Issue?.Class.Value);
        json.WriteNumber("attempts", item.Issue?.AttemptCount ?? 0);
        json.WriteEndObject();
    }

    private static Comparer<string[]> InOrder { get; } = Comparer<string[]>.Create((one, other) =>
        one.Zip(other, string.CompareOrdinal).FirstOrDefault(order => order != 0));

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var part in row)
            {
                json.WriteStringValue(part);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
