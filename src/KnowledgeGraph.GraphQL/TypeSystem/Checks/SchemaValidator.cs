namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>Holds a schema whose references are bound against the type validation sections of §3.</summary>
internal static class SchemaValidator
{
    /// <summary>Adds everything that is wrong, in the order of the schema.</summary>
    public static void Check(Schema schema, List<SchemaError> errors)
    {
        var cycles = new InputCycles(errors);
        foreach (var type in schema.Types.Where(type => !IsIntrospection(type)))
        {
            NameChecks.Check(type, errors);
            Check(type, schema, errors);
            cycles.Check(type);
        }

        foreach (var directive in schema.Directives)
        {
            DirectiveChecks.Check(directive, schema, errors);
        }

        // A default value is coerced through other defaults, which ends only where these have no cycles.
        if (errors.Count == 0)
        {
            DefaultValueChecks.Check(schema, errors);
        }
    }

    private static void Check(NamedType type, Schema schema, List<SchemaError> errors)
    {
        switch (type)
        {
            case TypeWithFields fielded:
                FieldChecks.Check(fielded, errors);
                ImplementationChecks.Check(fielded, schema, errors);
                break;
            case UnionType union:
                MemberChecks.Check(union, schema, errors);
                break;
            case EnumType enumType:
                MemberChecks.Check(enumType, errors);
                break;
            case InputObjectType input:
                InputChecks.Check(input, errors);
                break;
        }
    }

    private static bool IsIntrospection(NamedType type) => Introspection.IntrospectionTypes.Names.Contains(type.Name);
}
