namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Something that §3 Type System does not allow in a schema.</summary>
/// <param name="Coordinate">§2.13: the element that is wrong: <c>Customer.name</c>, <c>Query.customers(first:)</c>, <c>@private</c>.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record SchemaError(string Coordinate, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Coordinate}: {Message}";
}
