namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.6 and §3.7 Type Validation, as far as it is about fields and their arguments.</summary>
internal static class FieldChecks
{
    public static void Check(TypeWithFields type, List<SchemaError> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add(new SchemaError(type.Name, "An object or interface has at least one field."));
        }

        NameChecks.CheckAll(type.Fields, name => $"{type.Name}.{name}", "field", errors);
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            if (!field.Type.NamedType.IsOutput)
            {
                errors.Add(new SchemaError(coordinate, $"A field cannot return \"{field.Type}\", which is an input type."));
            }

            CheckArguments(coordinate, field.Arguments, errors);
        }
    }

    /// <summary>Checks the arguments of a field or directive.</summary>
    public static void CheckArguments(string owner, NamedList<InputValueDefinition> arguments, List<SchemaError> errors)
    {
        NameChecks.CheckAll(arguments, name => $"{owner}({name}:)", "argument", errors);
        foreach (var argument in arguments)
        {
            CheckInput($"{owner}({argument.Name}:)", argument, errors);
        }
    }

    /// <summary>Checks the type and deprecation of an argument or input field.</summary>
    public static void CheckInput(string coordinate, InputValueDefinition input, List<SchemaError> errors)
    {
        if (!input.Type.NamedType.IsInput)
        {
            errors.Add(new SchemaError(coordinate, $"\"{input.Type}\" is not an input type."));
        }

        if (input.IsRequired && input.DeprecationReason is not null)
        {
            errors.Add(new SchemaError(coordinate, "What is required cannot be deprecated: make it nullable or give it a default value first."));
        }
    }
}
