namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.12 Non-Null.</summary>
public sealed class NonNullTypeReference(TypeReference nullableType) : TypeReference
{
    private readonly string _text = $"{nullableType}!";

    /// <summary>The type that is not to be null.</summary>
    public TypeReference NullableType { get; } = nullableType is NonNullTypeReference
        ? throw new ArgumentException("A non-null type is not to be wrapped in another.", nameof(nullableType))
        : nullableType;

    /// <inheritdoc/>
    public override string Name => NullableType.Name;

    /// <inheritdoc/>
    public override NamedType NamedType => NullableType.NamedType;

    /// <inheritdoc/>
    public override string ToString() => _text;

    internal override bool TryBind(Func<string, NamedType?> find) => NullableType.TryBind(find);
}
