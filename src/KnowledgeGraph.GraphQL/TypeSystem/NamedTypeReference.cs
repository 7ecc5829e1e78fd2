namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A reference to a named type.</summary>
public sealed class NamedTypeReference(string name) : TypeReference
{
    private NamedType? bound;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override NamedType NamedType =>
        bound ?? throw new InvalidOperationException($"The type \"{Name}\" is known only when the schema that refers to it is built.");

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal override bool TryBind(Func<string, NamedType?> find)
    {
        var found = find(Name);
        if (found is null || (bound is not null && bound != found))
        {
            return false;
        }

        bound = found;
        return true;
    }
}
