namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.4.2 ResolveFieldValue: gives the value of a field, or null.</summary>
/// <returns>
/// For a leaf, what its type can serialize; for a list, an enumerable other than a string; for an object, whatever its fields'
/// resolvers take as their source.
/// </returns>
/// <exception cref="Response.GraphQLException">The field has no value, for a reason that the client is to see.</exception>
public delegate ValueTask<object?> FieldResolver(ResolverContext context);
