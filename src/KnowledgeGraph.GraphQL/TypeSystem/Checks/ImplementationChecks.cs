namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.6 Type Validation: a type has all that the interfaces have which it implements.</summary>
internal static class ImplementationChecks
{
    public static void Check(TypeWithFields type, Schema schema, List<SchemaError> errors)
    {
        foreach (var same in type.Interfaces.GroupBy(name => name).Where(group => group.Skip(1).Any()))
        {
            errors.Add(new SchemaError(type.Name, $"The interface \"{same.Key}\" is named {same.Count()} times."));
        }

        foreach (var name in type.Interfaces.Distinct())
        {
            if (schema.FindType(name) is not InterfaceType implemented)
            {
                errors.Add(new SchemaError(type.Name, $"\"{name}\" is not an interface, and so cannot be implemented."));
            }
            else if (implemented == type)
            {
                errors.Add(new SchemaError(type.Name, "An interface cannot implement itself."));
            }
            else
            {
                Check(type, implemented, schema, errors);
            }
        }
    }

    // IsValidImplementation
    private static void Check(TypeWithFields type, InterfaceType implemented, Schema schema, List<SchemaError> errors)
    {
        foreach (var missing in implemented.Interfaces.Where(name => !type.Interfaces.Contains(name)))
        {
            errors.Add(new SchemaError(type.Name, missing == type.Name
                ? $"\"{type.Name}\" and \"{implemented.Name}\" cannot implement each other."
                : $"The interface \"{missing}\" must be implemented too, because \"{implemented.Name}\" implements it."));
        }

        foreach (var expected in implemented.Fields)
        {
            if (type.Fields.Find(expected.Name) is { } field)
            {
                errors.AddRange(FieldProblems(field, expected, implemented, schema).Select(problem => new SchemaError($"{type.Name}.{field.Name}", problem)));
                errors.AddRange(AddedArguments(field, expected).Select(argument => new SchemaError(
                    $"{type.Name}.{field.Name}({argument.Name}:)",
                    $"An argument that the interface \"{implemented.Name}\" does not have cannot be required.")));
            }
            else
            {
                errors.Add(new SchemaError(type.Name, $"The field \"{expected.Name}\" of the interface \"{implemented.Name}\" is missing."));
            }
        }
    }

    private static IEnumerable<string> FieldProblems(FieldDefinition field, FieldDefinition expected, InterfaceType implemented, Schema schema)
    {
        if (!IsValidFieldType(field.Type, expected.Type, schema))
        {
            yield return $"The type \"{field.Type}\" is not \"{expected.Type}\", as in the interface \"{implemented.Name}\", nor a sub-type of it.";
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            yield return $"The field is deprecated, but not in the interface \"{implemented.Name}\".";
        }

        foreach (var argument in expected.Arguments.Where(argument => field.Arguments.Find(argument.Name)?.Type.Equals(argument.Type) != true))
        {
            yield return $"The argument \"{argument.Name}: {argument.Type}\" of the interface \"{implemented.Name}\" is missing, or of another type.";
        }
    }

    private static IEnumerable<InputValueDefinition> AddedArguments(FieldDefinition field, FieldDefinition expected) =>
        field.Arguments.Where(argument => argument.IsRequired && !expected.Arguments.Contains(argument.Name));

    // IsValidImplementationFieldType
    private static bool IsValidFieldType(TypeReference type, TypeReference expected, Schema schema) => (type, expected) switch
    {
        (NonNullTypeReference nonNull, _) => IsValidFieldType(nonNull.NullableType, expected.Nullable, schema),
        (ListTypeReference list, ListTypeReference expectedList) => IsValidFieldType(list.Items, expectedList.Items, schema),
        (NamedTypeReference named, NamedTypeReference expectedName) => schema.IsSubType(named.NamedType, expectedName.NamedType),
        _ => false,
    };
}
