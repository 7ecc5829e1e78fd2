using System.Text;
using KnowledgeGraph.Graph.Values;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>A stored value as the columns <c>kind</c>, <c>content</c> and <c>detail</c> of its table.</summary>
/// <param name="Kind">Number of the kind; for a text with a NUL character, which SQLite's text would end at, 16 more.</param>
/// <param name="Content">Number, real, or text; a text with a NUL character as its UTF-8 bytes.</param>
/// <param name="Detail">Scale of a decimal, offset of a dateTime, language of a language string; else null.</param>
internal readonly record struct ValueColumns(long Kind, object Content, object Detail)
{
    private const long AsBytes = 16;

    public static ValueColumns Of(StoredValue value) => value.Kind switch
    {
        ValueKind.Double => new((long)value.Kind, value.Real, DBNull.Value),
        ValueKind.Decimal => new((long)value.Kind, value.Number, (long)value.Scale),
        ValueKind.DateTime => new((long)value.Kind, value.Number, (long)value.OffsetMinutes),
        ValueKind.Boolean or ValueKind.Integer => new((long)value.Kind, value.Number, DBNull.Value),
        _ when value.Text.Contains('\0') => new((long)value.Kind + AsBytes, Encoding.UTF8.GetBytes(value.Text), DetailOf(value)),
        _ => new((long)value.Kind, value.Text, DetailOf(value)),
    };

    /// <summary>The value of three columns, the first at <paramref name="column"/>.</summary>
    /// <exception cref="InvalidDataException">They are no value.</exception>
    public static StoredValue Read(SqliteDataReader row, int column)
    {
        var kind = row.GetInt64(column);
        return (ValueKind)(kind % AsBytes) switch
        {
            ValueKind.Boolean => StoredValue.OfBoolean(row.GetInt64(column + 1) != 0),
            ValueKind.Integer => StoredValue.OfInteger(row.GetInt64(column + 1)),
            ValueKind.Decimal => StoredValue.OfDecimal(row.GetInt64(column + 1), row.GetByte(column + 2)),
            ValueKind.Double => StoredValue.OfDouble(row.GetDouble(column + 1)),
            ValueKind.DateTime => StoredValue.OfDateTime(row.GetInt64(column + 1), row.GetInt16(column + 2)),
            ValueKind.String => StoredValue.OfString(TextOf(row, column + 1, kind)),
            ValueKind.LangString => StoredValue.OfLangString(TextOf(row, column + 1, kind), row.GetString(column + 2)),
            ValueKind.Iri => StoredValue.OfIri(TextOf(row, column + 1, kind)),
            _ => throw new InvalidDataException($"there is no kind of value {kind}."),
        };
    }

    private static object DetailOf(StoredValue value) => (object?)value.Language ?? DBNull.Value;

    private static string TextOf(SqliteDataReader row, int column, long kind) =>
        kind < AsBytes ? row.GetString(column) : Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(column));
}
