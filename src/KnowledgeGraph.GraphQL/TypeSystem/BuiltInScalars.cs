using System.Globalization;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.5.1 to §3.5.5: the five scalars that every schema may use.</summary>
public static class BuiltInScalars
{
    /// <summary>§3.5.1: a signed 32-bit integer; <see cref="int"/> in C#.</summary>
    public static ScalarType Int { get; } = new("Int")
    {
        Description = "A whole number from -2147483648 to 2147483647.",
        ParseValue = value => ToInt(value),
        ParseLiteral = literal => literal is IntValueNode integer ? ToInt(integer) : throw Not(literal, "an Int"),
        Serialize = value => ToInt(value is string text ? ParseNumber(text, "an Int") : value),
    };

    /// <summary>§3.5.2: a finite double-precision number; <see cref="double"/> in C#.</summary>
    public static ScalarType Float { get; } = new("Float")
    {
        Description = "A finite number of double precision (IEEE 754).",
        ParseValue = value => ToFloat(value),
        ParseLiteral = literal => ToFloat(literal),
        Serialize = value => ToFloat(value is string text ? ParseNumber(text, "a Float") : value),
    };

    /// <summary>§3.5.3: text; <see cref="string"/> in C#.</summary>
    public static ScalarType String { get; } = new("String")
    {
        Description = "Text: a sequence of Unicode characters.",
        ParseValue = value => value is string text ? UnicodeText.Require(text) : throw Not(value, "a String"),
        ParseLiteral = literal => literal is StringValueNode text ? text.Value : throw Not(literal, "a String"),
        Serialize = value => UnicodeText.Require(value as string ?? ToText(value, "a String")),
    };

    /// <summary>§3.5.4: true or false; <see cref="bool"/> in C#.</summary>
    public static ScalarType Boolean { get; } = new("Boolean")
    {
        Description = "True or false.",
        ParseValue = value => value is bool ? value : throw Not(value, "a Boolean"),
        ParseLiteral = literal => literal is BooleanValueNode boolean ? boolean.Value : throw Not(literal, "a Boolean"),
        Serialize = value => value is bool ? value : throw Not(value, "a Boolean"),
    };

    /// <summary>§3.5.5: an opaque identifier; <see cref="string"/> in C#.</summary>
    public static ScalarType Id { get; } = new("ID")
    {
        Description = "An opaque identifier: written as a String, and read from a String or a whole number.",
        ParseValue = value => value is string text ? UnicodeText.Require(text) : WholeDigits(value) ?? throw Not(value, "an ID"),
        ParseLiteral = literal => literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode integer => integer.Digits,
            _ => throw Not(literal, "an ID"),
        },
        Serialize = value => UnicodeText.Require(value as string ?? WholeDigits(value) ?? (value is Guid id ? id.ToString() : throw Not(value, "an ID"))),
    };

    /// <summary>The built-in scalar of that name, or null.</summary>
    public static ScalarType? Find(string name) => name switch
    {
        "Int" => Int,
        "Float" => Float,
        "String" => String,
        "Boolean" => Boolean,
        "ID" => Id,
        _ => null,
    };

    private static int ToInt(object value)
    {
        if (Whole(value) is not { } whole)
        {
            throw Not(value, "an Int");
        }

        return whole is >= int.MinValue and <= int.MaxValue ? (int)whole : throw OutsideOfInt(Shown(value));
    }

    private static int ToInt(IntValueNode literal) =>
        int.TryParse(literal.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw OutsideOfInt(Cut(literal.Digits));

    private static double ToFloat(ValueNode literal)
    {
        var digits = (literal as IntValueNode)?.Digits ?? (literal as FloatValueNode)?.Digits;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Not(literal, "a Float");
    }

    private static double ToFloat(object value)
    {
        double? number = value switch
        {
            double or float or decimal or sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => null,
        };
        return number is { } finite && double.IsFinite(finite) ? finite : throw Not(value, "a Float");
    }

    // JSON does not tell 1 from 1.0: a number without a fraction is whole (§3.5).
    private static decimal? Whole(object value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        decimal number when number == decimal.Truncate(number) => number,
        double number when number == Math.Truncate(number) && Math.Abs(number) < 1e18 => (decimal)number,
        float number when number == MathF.Truncate(number) && MathF.Abs(number) < 1e18f => (decimal)number,
        _ => null,
    };

    private static string? WholeDigits(object value) => Whole(value)?.ToString("0", CultureInfo.InvariantCulture);

    private static string ToText(object value, string expected) => value switch
    {
        bool boolean => boolean ? "true" : "false",
        IFormattable formattable and ValueType => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw Not(value, expected),
    };

    private static decimal ParseNumber(string text, string expected) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Not(text, expected);

    private static FormatException OutsideOfInt(string shown) => new($"{shown} is outside the range of Int, -2147483648 to 2147483647.");

    private static FormatException Not(ValueNode literal, string expected) =>
        new($"{Cut(ValuePrinter.Print(literal))} is not {expected}.");

    private static FormatException Not(object value, string expected) => new($"{Shown(value)} is not {expected}.");

    private static string Shown(object value) => Cut(value switch
    {
        string text => ValuePrinter.Quote(text),
        bool boolean => boolean ? "true" : "false",
        IReadOnlyDictionary<string, object?> => "An object",
        System.Collections.IEnumerable => "A list",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "A value",
    });

    private static string Cut(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "...");
}
