namespace KnowledgeGraph.GraphQL.TypeSystem.Checks;

/// <summary>§2.1.9 Names and §2.1.9 Reserved Names.</summary>
internal static class NameChecks
{
    private const string Reserved = "__";

    /// <summary>Checks the name of a type, which besides must not be that of a built-in scalar.</summary>
    public static void Check(NamedType type, List<SchemaError> errors)
    {
        Check(type.Name, type.Name, errors);
        if (BuiltInScalars.Find(type.Name) is { } builtIn && builtIn != type)
        {
            errors.Add(new SchemaError(type.Name, "The name is that of a built-in scalar."));
        }
    }

    /// <summary>Checks the name of an element.</summary>
    public static void Check(string coordinate, string name, List<SchemaError> errors)
    {
        if (!IsName(name))
        {
            errors.Add(new SchemaError(coordinate, $"\"{name}\" is not a name: names are made of the letters A to Z, digits and underscores, and do not begin with a digit."));
        }
        else if (name.StartsWith(Reserved, StringComparison.Ordinal))
        {
            errors.Add(new SchemaError(coordinate, "Names that begin with two underscores are reserved for introspection."));
        }
    }

    /// <summary>Checks that no two elements of a list have one name, and each name.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="coordinate">The coordinate of an element, from its name.</param>
    /// <param name="kind">What an element is called in messages.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static void CheckAll<T>(NamedList<T> elements, Func<string, string> coordinate, string kind, List<SchemaError> errors)
        where T : class, INamed
    {
        foreach (var same in elements.GroupBy(element => element.Name))
        {
            Check(coordinate(same.Key), same.Key, errors);
            if (same.Skip(1).Any())
            {
                errors.Add(new SchemaError(coordinate(same.Key), $"There are {same.Count()} {kind}s of this name."));
            }
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
