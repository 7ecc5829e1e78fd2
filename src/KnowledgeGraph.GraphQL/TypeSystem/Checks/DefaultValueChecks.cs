using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.6 and §3.10 Type Validation: a default value is a value of its type.</summary>
internal static class DefaultValueChecks
{
    public static void Check(Schema schema, List<SchemaError> errors)
    {
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case TypeWithFields fielded:
                    fielded.Fields.ToList().ForEach(field => CheckAll(field.Arguments, name => $"{type.Name}.{field.Name}({name}:)", errors));
                    break;
                case InputObjectType input:
                    CheckAll(input.Fields, name => $"{type.Name}.{name}", errors);
                    break;
            }
        }

        foreach (var directive in schema.Directives)
        {
            CheckAll(directive.Arguments, name => $"@{directive.Name}({name}:)", errors);
        }
    }

    private static void CheckAll(NamedList<InputValueDefinition> inputs, Func<string, string> coordinate, List<SchemaError> errors)
    {
        foreach (var input in inputs)
        {
            if (input.DefaultValue is not { } defaultValue)
            {
                continue;
            }

            try
            {
                LiteralCoercion.Coerce(defaultValue, input.Type, CoercedVariables.None);
            }
            catch (FormatException invalid)
            {
                errors.Add(new SchemaError(coordinate(input.Name), $"The default value is not valid: {invalid.Message}"));
            }
        }
    }
}
