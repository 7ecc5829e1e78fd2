using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§3.10 Input Objects: input coercion, whether the fields come from a document or from JSON.</summary>
internal static class InputObjectCoercion
{
    /// <summary>The fields that are given, coerced and in their order, then those that have a default.</summary>
    /// <exception cref="FormatException">A field is unknown, missing or wrong; or not exactly one is given of a OneOf input object.</exception>
    public static IReadOnlyDictionary<string, object?> Coerce<T>(
        IEnumerable<KeyValuePair<string, T>> entries,
        InputObjectType type,
        Func<T, InputValueDefinition, object?> coerce)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            var field = type.Fields.Find(name)
                ?? throw new FormatException($"There is no field \"{name}\" in \"{type}\".{Suggestions.DidYouMean(name, type.Fields.Names)}");
            values[name] = CoerceField(value, field, coerce);
        }

        if (type.IsOneOf)
        {
            CheckOneOf(values, type);
        }
        else
        {
            AddDefaults(values, type);
        }

        return values;
    }

    private static object? CoerceField<T>(T value, InputValueDefinition field, Func<T, InputValueDefinition, object?> coerce)
    {
        try
        {
            return coerce(value, field);
        }
        catch (FormatException invalid)
        {
            throw new FormatException($"In \"{field.Name}\": {invalid.Message}", invalid);
        }
    }

    private static void AddDefaults(Dictionary<string, object?> values, InputObjectType type)
    {
        foreach (var field in type.FieldsToFill)
        {
            if (values.ContainsKey(field.Name))
            {
                continue;
            }

            if (field.DefaultValue is null)
            {
                throw new FormatException($"The field \"{field.Name}\" of \"{type}\" is required, but no value was given.");
            }

            values.Add(field.Name, field.CoercedDefaultValue);
        }
    }

    private static void CheckOneOf(Dictionary<string, object?> values, InputObjectType type)
    {
        if (values.Count != 1)
        {
            throw new FormatException($"Exactly one field of \"{type}\" must be given, not {values.Count}.");
        }

        var (name, value) = values.First();
        if (value is null)
        {
            throw new FormatException($"The field \"{name}\" of \"{type}\" must not be null: it is the one that is given.");
        }
    }
}
