namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§3.8 Unions and §3.9 Enums, Type Validation.</summary>
internal static class MemberChecks
{
    public static void Check(UnionType type, Schema schema, List<SchemaError> errors)
    {
        if (type.Members.Count == 0)
        {
            errors.Add(new SchemaError(type.Name, "A union has at least one member."));
        }

        foreach (var member in type.Members.GroupBy(name => name))
        {
            if (member.Skip(1).Any())
            {
                errors.Add(new SchemaError(type.Name, $"The member \"{member.Key}\" is named {member.Count()} times."));
            }

            if (schema.FindType(member.Key) is not ObjectType)
            {
                errors.Add(new SchemaError(type.Name, $"The member \"{member.Key}\" is not an object type."));
            }
        }
    }

    public static void Check(EnumType type, List<SchemaError> errors)
    {
        if (type.Values.Count == 0)
        {
            errors.Add(new SchemaError(type.Name, "An enum has at least one value."));
        }

        NameChecks.CheckAll(type.Values, name => $"{type.Name}.{name}", "value", errors);
        foreach (var value in type.Values.Where(value => value.Name is "true" or "false" or "null"))
        {
            errors.Add(new SchemaError($"{type.Name}.{value.Name}", "A value of an enum cannot be named true, false or null."));
        }

        foreach (var same in type.Values.GroupBy(value => value.Value).Where(group => group.DistinctBy(value => value.Name).Skip(1).Any()))
        {
            errors.Add(new SchemaError(type.Name, $"The values {string.Join(", ", same.Select(value => $"\"{value.Name}\""))} stand for the same value in C#."));
        }
    }
}
