using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>§4.2.2 The __Type Type: what stands for a type there is a named type, or a list or non-null reference.</summary>
internal static class TypeDescription
{
    /// <summary>The names of <c>__TypeKind</c>, in the order of the specification.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"];

    /// <summary>What stands for a reference: the type itself if it names one.</summary>
    public static object Of(TypeReference reference) => reference is NamedTypeReference named ? named.NamedType : reference;

    /// <summary>The name of the kind of what <see cref="Of"/> gave.</summary>
    public static object Kind(object type) => type switch
    {
        NamedType named => Kinds[(int)named.Kind],
        ListTypeReference => "LIST",
        _ => "NON_NULL",
    };

    /// <summary>What a list or non-null type is around; null for a named type.</summary>
    public static object? Within(object type) => type switch
    {
        ListTypeReference list => Of(list.Items),
        NonNullTypeReference nonNull => Of(nonNull.NullableType),
        _ => null,
    };
}
