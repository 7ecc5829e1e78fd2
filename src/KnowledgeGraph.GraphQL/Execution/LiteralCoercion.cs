using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The input coercion rules of §3 for values that are written in a document, with the variables of a request put in.</summary>
internal static class LiteralCoercion
{
    /// <summary>The C# value of a literal.</summary>
    /// <exception cref="FormatException">The literal, with its variables, is no value of the type.</exception>
    public static object? Coerce(ValueNode literal, TypeReference type, CoercedVariables variables) => literal switch
    {
        VariableNode variable => CoerceVariable(variable, type, variables),
        NullValueNode when type.IsNonNull => throw new FormatException($"A value of type \"{type}\" is expected, not null."),
        NullValueNode => null,
        _ when type.ItemType is { } itemType => CoerceList(literal, itemType, variables),
        _ => CoerceNamed(literal, type.NamedType, variables),
    };

    /// <summary>The C# value of a literal without variables, such as a default value; null where it is no value of the type.</summary>
    /// <remarks>Validation has its own message for a default value that is wrong, so that this need not speak.</remarks>
    public static object? CoerceConstant(ValueNode literal, TypeReference type)
    {
        try
        {
            return Coerce(literal, type, CoercedVariables.None);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether a variable is in the value.</summary>
    public static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariable),
        ObjectValueNode input => input.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    private static object? CoerceVariable(VariableNode variable, TypeReference type, CoercedVariables variables)
    {
        variables.TryGetValue(variable.Name.Value, out var value);
        return value is null && type.IsNonNull
            ? throw new FormatException($"The variable \"${variable.Name}\" is null where a value of type \"{type}\" is expected.")
            : value;
    }

    // §3.11: what is not a list becomes a list of one.
    private static object?[] CoerceList(ValueNode literal, TypeReference itemType, CoercedVariables variables) => literal is ListValueNode list
        ? [.. list.Items.Select(item => Coerce(item, itemType, variables))]
        : [Coerce(literal, itemType, variables)];

    /// <summary>The C# value of a literal that is neither null nor a list, by the rules of a named type.</summary>
    /// <exception cref="FormatException">The literal, with its variables, is no value of the type.</exception>
    public static object CoerceNamed(ValueNode literal, NamedType type, CoercedVariables variables) => type switch
    {
        ScalarType scalar => scalar.ParseLiteral(literal),
        EnumType enumType => EnumCoercion.FromLiteral(literal, enumType),
        InputObjectType input => InputObjectCoercion.Coerce(Entries(literal, input, variables), input, (value, field) => Coerce(value, field.Type, variables)),
        _ => throw new FormatException($"\"{type}\" is not an input type."),
    };

    // §3.10: a field whose variable is absent counts as not given, except that a OneOf input object (§3.10.1) must not name it.
    private static IEnumerable<KeyValuePair<string, ValueNode>> Entries(ValueNode literal, InputObjectType type, CoercedVariables variables)
    {
        if (literal is not ObjectValueNode input)
        {
            throw new FormatException($"An object of type \"{type}\" is expected, not {ValuePrinter.Print(literal)}.");
        }

        return input.Fields
            .Where(field => type.IsOneOf || field.Value is not VariableNode variable || variables.TryGetValue(variable.Name.Value, out _))
            .Select(field => KeyValuePair.Create(field.Name.Value, field.Value));
    }
}
