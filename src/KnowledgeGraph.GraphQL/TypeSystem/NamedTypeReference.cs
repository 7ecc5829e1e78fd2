namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>A reference to a named type.</summary>
public sealed class NamedTypeReference(string name) : TypeReference
{
    private NamedType? _bound;

    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <inheritdoc/>
    public override NamedType NamedType =>
        _bound ?? throw new InvalidOperationException($"The type \"{Name}\" is known only when the schema that refers to it is built.");

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal override bool TryBind(Func<string, NamedType?> find)
    {
        var found = find(Name);
        if (found is null || (_bound is not null && _bound != found))
        {
            return false;
        }

        _bound = found;
        return true;
    }
}
