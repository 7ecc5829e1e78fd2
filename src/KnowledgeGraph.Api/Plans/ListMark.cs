using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Plans;

/// <summary>What tells two lists apart: 64 bits of SHA-256 over the field, the condition and the order.</summary>
internal static class ListMark
{
    /// <summary>The mark of a list.</summary>
    /// <param name="name">Name of the field and the type of its nodes.</param>
    /// <param name="where">Coerced condition, or null.</param>
    /// <param name="orderBy">Coerced order, or null.</param>
    public static long Of(string name, object? where, object? orderBy)
    {
        var text = new StringBuilder(name).Append('\0');
        Append(text, where);
        Append(text.Append('\0'), orderBy);
        return BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string written:
                text.Append(CultureInfo.InvariantCulture, $"{written.Length}:{written}");
                break;
            case IReadOnlyDictionary<string, object?> members:
                AppendMembers(text, members);
                break;
            case IReadOnlyList<object?> items:
                AppendItems(text, items);
                break;
            case StoredValue stored:
                Append(text, ValueCodec.Display(stored));
                break;
            case Iri iri:
                Append(text, iri.Value);
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    // Keys of an object are a set: their order makes no other list.
    private static void AppendMembers(StringBuilder text, IReadOnlyDictionary<string, object?> members)
    {
        text.Append('{');
        foreach (var (key, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            Append(text.Append(key).Append(':'), value);
            text.Append(',');
        }

        text.Append('}');
    }

    private static void AppendItems(StringBuilder text, IReadOnlyList<object?> items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Append(text, item);
            text.Append(',');
        }

        text.Append(']');
    }
}
