namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.11 List.</summary>
public sealed class ListTypeReference(TypeReference items) : TypeReference
{
    private readonly string _text = $"[{items}]";

    /// <summary>The type of the items.</summary>
    public TypeReference Items { get; } = items;

    /// <inheritdoc/>
    public override string Name => Items.Name;

    /// <inheritdoc/>
    public override NamedType NamedType => Items.NamedType;

    /// <inheritdoc/>
    public override string ToString() => _text;

    internal override bool TryBind(Func<string, NamedType?> find) => Items.TryBind(find);
}
