using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Plans;

/// <summary>
/// Cursors: a place in an ordered list and the mark of the list, in base64 for URLs. They hold no secret and need no memory on the server; one
/// of another list is found out by its mark.
/// </summary>
internal static class Cursors
{
    private const byte Format = 1;
    private const byte Absent = 255;
    private const int LongestCursor = 16_384;

    /// <summary>The cursor of a place.</summary>
    /// <param name="mark">Mark of the list (<see cref="ListMark"/>).</param>
    /// <param name="keys">Values of the order's keys.</param>
    /// <param name="iri">IRI of the node.</param>
    public static string Write(long mark, IReadOnlyList<StoredValue?> keys, string iri)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Format);
        writer.Write(mark);
        writer.Write7BitEncodedInt(keys.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            Write(writer, keys[i]);
        }

        writer.Write(iri);
        writer.Flush();
        return Base64Url.EncodeToString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The place of a cursor; false if the text is no cursor of that list.</summary>
    public static bool TryRead(string cursor, long mark, [NotNullWhen(true)] out PagePosition? place)
    {
        place = null;
        if (cursor.Length > LongestCursor || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(Base64Url.DecodeFromChars(cursor)), Encoding.UTF8);
            place = reader.ReadByte() == Format && reader.ReadInt64() == mark ? ReadPlace(reader) : null;
        }
        catch (Exception malformed) when (malformed is IOException or FormatException or ArgumentException)
        {
            return false;
        }

        return place is not null;
    }

    private static PagePosition? ReadPlace(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count is < 0 or > 64)
        {
            return null;
        }

        var keys = ImmutableArray.CreateBuilder<StoredValue?>(count);
        for (var i = 0; i < count; i++)
        {
            keys.Add(Read(reader));
        }

        return new PagePosition(keys.MoveToImmutable(), reader.ReadString());
    }

    private static void Write(BinaryWriter writer, StoredValue? value)
    {
        writer.Write(value is null ? Absent : (byte)value.Kind);
        switch (value?.Kind)
        {
            case null:
                break;
            case ValueKind.Boolean or ValueKind.Integer:
                writer.Write(value.Number);
                break;
            case ValueKind.Decimal:
                writer.Write(value.Number);
                writer.Write(value.Scale);
                break;
            case ValueKind.DateTime:
                writer.Write(value.Number);
                writer.Write(value.OffsetMinutes);
                break;
            case ValueKind.Double:
                writer.Write(value.Real);
                break;
            case ValueKind.LangString:
                writer.Write(value.Text);
                writer.Write(value.Language!);
                break;
            default:
                writer.Write(value.Text);
                break;
        }
    }

    private static StoredValue? Read(BinaryReader reader) => reader.ReadByte() switch
    {
        Absent => null,
        (byte)ValueKind.Boolean => StoredValue.OfBoolean(reader.ReadInt64() != 0),
        (byte)ValueKind.Integer => StoredValue.OfInteger(reader.ReadInt64()),
        (byte)ValueKind.Decimal => StoredValue.OfDecimal(reader.ReadInt64(), reader.ReadByte()),
        (byte)ValueKind.DateTime => StoredValue.OfDateTime(reader.ReadInt64(), reader.ReadInt16()),
        (byte)ValueKind.Double => StoredValue.OfDouble(reader.ReadDouble()),
        (byte)ValueKind.LangString => StoredValue.OfLangString(reader.ReadString(), reader.ReadString()),
        (byte)ValueKind.Iri => StoredValue.OfIri(reader.ReadString()),
        (byte)ValueKind.String => StoredValue.OfString(reader.ReadString()),
        var other => throw new FormatException($"{other} is no kind of value."),
    };
}
