using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type that is expected there; null if that is not known.</param>
/// <param name="HasLocationDefault">Whether the argument or input field there has a default value.</param>
/// <param name="OneOf">The OneOf input object that the use is a field of, or null.</param>
internal sealed record VariableUsage(VariableNode Node, TypeReference? Type, bool HasLocationDefault, InputObjectType? OneOf);
