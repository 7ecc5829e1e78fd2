namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.10 Input Objects: a structured input.</summary>
public sealed class InputObjectType(string name) : NamedType(name, TypeKind.InputObject)
{
    /// <summary>The fields that can be given.</summary>
    public required NamedList<InputValueDefinition> Fields
    {
        get;
        init
        {
            field = value;
            FieldsToFill = [.. value.Where(input => input.DefaultValue is not null || input.Type.IsNonNull)];
        }
    }

    /// <summary>§3.10.1: whether exactly one field must be given, and not null.</summary>
    /// <value>False by default.</value>
    public bool IsOneOf { get; init; }

    /// <summary>The fields that matter where they are not given: those with a default and those that are required.</summary>
    internal InputValueDefinition[] FieldsToFill { get; private init; } = [];
}
