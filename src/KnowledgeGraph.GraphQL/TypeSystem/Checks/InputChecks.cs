namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.10 Input Objects, Type Validation.</summary>
internal static class InputChecks
{
    public static void Check(InputObjectType type, List<SchemaError> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add(new SchemaError(type.Name, "An input object has at least one field."));
        }

        NameChecks.CheckAll(type.Fields, name => $"{type.Name}.{name}", "field", errors);
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            FieldChecks.CheckInput(coordinate, field, errors);
            if (type.IsOneOf && field.Type.IsNonNull)
            {
                errors.Add(new SchemaError(coordinate, "A field of a OneOf input object must be nullable."));
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                errors.Add(new SchemaError(coordinate, "A field of a OneOf input object cannot have a default value."));
            }
        }
    }
}
