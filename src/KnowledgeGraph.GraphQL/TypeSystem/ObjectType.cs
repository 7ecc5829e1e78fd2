namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.6 Objects: a concrete type with fields.</summary>
public sealed class ObjectType(string name) : TypeWithFields(name, TypeKind.Object);
