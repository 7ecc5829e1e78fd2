using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Where;

/// <summary><c>orderBy</c> → keys of an order (api.md, section orderBy). The store ends every order with the IRI.</summary>
internal static class OrderCompiler
{
    /// <summary>Name of the enum of directions.</summary>
    public const string Direction = "OrderDirection";

    /// <summary>Least first.</summary>
    public const string Ascending = "ASC";

    /// <summary>Greatest first.</summary>
    public const string Descending = "DESC";

    /// <summary>The keys of a list of objects with one key each.</summary>
    /// <param name="orderBy">The coerced list; null: no keys.</param>
    /// <param name="type">Type of the objects; the tags of its fields tell what the keys mean.</param>
    /// <param name="path">Where the list stands.</param>
    public static ImmutableArray<OrderKey> Compile(object? orderBy, InputObjectType type, InputPath path) =>
        orderBy is null ? [] : [.. WhereCompiler.Items(orderBy, path).Select(item => Compile(item, type, []))];

    /// <summary>The key that an object with one key stands for.</summary>
    /// <param name="item">The coerced object.</param>
    /// <param name="type">Its type.</param>
    /// <param name="steps">Paths that lead to the node that is asked.</param>
    public static OrderKey Compile(object item, InputObjectType type, ImmutableArray<PathExpression> steps)
    {
        var (key, value) = ((IReadOnlyDictionary<string, object?>)item).Single();
        return type.Fields.Find(key) is { Tag: OrderByKey meaning } definition
            ? meaning.Compile(value!, definition.Type.NamedType, steps)
            : throw new InvalidOperationException($"The key {type.Name}.{key} has no meaning.");
    }
}
