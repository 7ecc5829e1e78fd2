using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.4.1 Wrapping Types: a named type, or a list or non-null type around another.</summary>
/// <remarks>
/// A reference names its type, and is bound to it once, when the schema that holds it is built: so types may refer to each other
/// in cycles. Two references are equal if they are written alike.
/// </remarks>
public abstract class TypeReference : IEquatable<TypeReference>
{
    private protected TypeReference()
    {
    }

    /// <summary>The name of the type within all lists and non-nulls.</summary>
    public abstract string Name { get; }

    /// <summary>The type within all lists and non-nulls.</summary>
    /// <exception cref="InvalidOperationException">The schema is not built yet.</exception>
    public abstract NamedType NamedType { get; }

    /// <summary>Whether this is a non-null type.</summary>
    public bool IsNonNull => this is NonNullTypeReference;

    /// <summary>This type without its non-null, if it has one.</summary>
    public TypeReference Nullable => this is NonNullTypeReference nonNull ? nonNull.NullableType : this;

    /// <summary>The type of the items if this is a list or a non-null list, else null.</summary>
    public TypeReference? ItemType => (Nullable as ListTypeReference)?.Items;

    /// <summary>Reads a reference as it is written in a document: <c>[String!]!</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not a type.</exception>
    public static TypeReference Parse(string text) => Of(Parser.ParseType(text));

    /// <summary>The reference that a node of a document stands for.</summary>
    public static TypeReference Of(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullTypeReference(Of(nonNull.NullableType)),
        ListTypeNode list => new ListTypeReference(Of(list.ItemType)),
        NamedTypeNode named => new NamedTypeReference(named.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "There are three kinds of types."),
    };

    /// <summary>Binds the name within; false if there is no such type, or if the reference belongs to another schema.</summary>
    internal abstract bool TryBind(Func<string, NamedType?> find);

    /// <inheritdoc/>
    public bool Equals(TypeReference? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TypeReference);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString()!.GetHashCode(StringComparison.Ordinal);
}
