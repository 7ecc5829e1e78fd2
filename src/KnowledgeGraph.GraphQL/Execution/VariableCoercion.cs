using System.Globalization;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.1.2 CoerceVariableValues.</summary>
internal static class VariableCoercion
{
    /// <summary>The values of the variables, and an error for each that is missing or wrong, up to <paramref name="maxErrors"/>.</summary>
    public static CoercedVariables Coerce(
        IReadOnlyList<CompiledVariable> variables,
        IReadOnlyDictionary<string, object?> given,
        int maxErrors,
        List<GraphQLError> errors)
    {
        var values = new Dictionary<string, object?>(variables.Count, StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            if (errors.Count < maxErrors && Coerce(variable, given, values) is { } error)
            {
                errors.Add(error);
            }
        }

        return new CoercedVariables(values);
    }

    private static GraphQLError? Coerce(CompiledVariable variable, IReadOnlyDictionary<string, object?> given, Dictionary<string, object?> values)
    {
        if (!given.TryGetValue(variable.Name, out var value))
        {
            if (variable.DefaultValue is not null)
            {
                values.Add(variable.Name, variable.CoercedDefaultValue);
                return null;
            }

            return variable.Type.IsNonNull
                ? Refused(variable, $"The variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.")
                : null;
        }

        try
        {
            values.Add(variable.Name, Coerce(PlainValue.From(value), variable.Type));
            return null;
        }
        catch (FormatException invalid)
        {
            return Refused(variable, $"The variable \"${variable.Name}\" got an invalid value. {invalid.Message}");
        }
    }

    private static object? Coerce(object? value, TypeReference type)
    {
        if (value is null)
        {
            return type.IsNonNull ? throw new FormatException($"A value of type \"{type}\" is expected, not null.") : null;
        }

        return type.ItemType is { } itemType ? CoerceList(value, itemType) : CoerceNamed(value, type.NamedType);
    }

    // §3.11: what is not a list becomes a list of one.
    private static object?[] CoerceList(object value, TypeReference itemType)
    {
        if (value is not IReadOnlyList<object?> list)
        {
            return [Coerce(value, itemType)];
        }

        var items = new object?[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = CoerceItem(list[i], itemType, i);
        }

        return items;
    }

    private static object? CoerceItem(object? value, TypeReference itemType, int index)
    {
        try
        {
            return Coerce(PlainValue.From(value), itemType);
        }
        catch (FormatException invalid)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"In item {index}: {invalid.Message}"), invalid);
        }
    }

    private static object CoerceNamed(object value, NamedType type) => type switch
    {
        ScalarType scalar => scalar.ParseValue(scalar.TakesHalfCharacters ? value : Unicode(value)),
        EnumType enumType => EnumCoercion.FromPlain(Unicode(value), enumType),
        InputObjectType input => InputObjectCoercion.Coerce(Entries(value, input), input, (entry, field) => Coerce(PlainValue.From(entry), field.Type)),
        _ => throw new FormatException($"\"{type}\" is not an input type."),
    };

    private static object Unicode(object value) => value is string text ? UnicodeText.Require(text) : value;

    private static IReadOnlyDictionary<string, object?> Entries(object value, InputObjectType type) =>
        value as IReadOnlyDictionary<string, object?> ?? throw new FormatException($"An object of type \"{type}\" is expected.");

    private static GraphQLError Refused(CompiledVariable variable, string message) => new(message)
    {
        Code = ErrorCodes.BadInput,
        Locations = [variable.Start],
        SpecifiedBy = Specification.Section("Coercing-Variable-Values"),
    };
}
