namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.4.3 ResolveAbstractType: the name of the object type that a value is of, or null if it is of none.</summary>
/// <param name="value">What a resolver returned for a field of an interface or union type.</param>
public delegate string? TypeResolver(object value);
