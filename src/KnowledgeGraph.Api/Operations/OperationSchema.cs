using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Operations;

/// <summary>What an operation adds to the schema.</summary>
/// <param name="Field">The root field with its arguments; its name is the operation's.</param>
/// <param name="Types">Types of the operation's own: objects, inputs and enums. Fields need no resolvers.</param>
public sealed record OperationSchema(FieldDefinition Field, IReadOnlyList<NamedType> Types);
