using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>
/// Values as JSON knows them: null, <see cref="bool"/>, <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>,
/// <see cref="double"/>, <see cref="IReadOnlyList{T}"/> of plain values and <see cref="IReadOnlyDictionary{TKey, TValue}"/> from
/// strings to plain values.
/// </summary>
public static class PlainValue
{
    /// <summary>The plain value of a constant literal.</summary>
    /// <exception cref="FormatException">An enum value or a variable is in it: neither is a plain value.</exception>
    public static object FromLiteral(ValueNode literal) => Nullable(literal) ?? throw new FormatException("A value is expected, not null.");

    /// <summary>The plain value of a value that came with a request: of JSON, or of C# values made by a test or a host.</summary>
    /// <exception cref="FormatException">The value is of no kind that JSON knows.</exception>
    public static object? From(object? value) => value switch
    {
        null or bool or string or long or decimal or double => value,
        JsonElement element => FromRequest(element),
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => number <= long.MaxValue ? (long)number : (decimal)number,
        float number => (double)number,
        IReadOnlyDictionary<string, object?> or IReadOnlyList<object?> => value,
        IEnumerable<object?> items => items.ToArray(),
        System.Collections.IEnumerable items => items.Cast<object?>().ToArray(),
        _ => throw new FormatException($"A value of the type {value.GetType().Name} is not one that a request can hold."),
    };

    // A name with half of a surrogate pair names nothing; in a text it is for the text's type to refuse, where it stands.
    private static object? FromRequest(JsonElement element)
    {
        try
        {
            return FromJson(element);
        }
        catch (InvalidOperationException)
        {
            throw new FormatException(UnicodeText.Problem);
        }
    }

    private static object? FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => UnicodeText.Read(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var integer) ? integer : Fraction(element.GetRawText()),
        JsonValueKind.Array => element.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => FromJsonObject(element),
        _ => null,
    };

    private static Dictionary<string, object?> FromJsonObject(JsonElement element)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = FromJson(member.Value);
        }

        return members;
    }

    private static object? Nullable(ValueNode literal) => literal switch
    {
        NullValueNode => null,
        BooleanValueNode boolean => boolean.Value,
        StringValueNode text => text.Value,
        IntValueNode integer => Number(integer.Digits),
        FloatValueNode number => Fraction(number.Digits),
        ListValueNode list => list.Items.Select(Nullable).ToArray(),
        ObjectValueNode value => value.Fields.DistinctBy(field => field.Name.Value).ToDictionary(field => field.Name.Value, field => Nullable(field.Value)),
        _ => throw new FormatException($"A constant is expected, not {ValuePrinter.Print(literal)}."),
    };

    private static object Number(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : Fraction(digits);

    // A decimal keeps the digits as they are written; what is too large or too small for one is left to a double.
    private static object Fraction(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || IsZero(digits))
            ? exact
            : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsZero(string digits)
    {
        var exponent = digits.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponent < 0 ? digits : digits.AsSpan(0, exponent);
        return mantissa.IndexOfAnyInRange('1', '9') < 0;
    }
}
