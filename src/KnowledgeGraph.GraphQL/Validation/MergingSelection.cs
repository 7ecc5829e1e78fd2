using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A selection set that is merged with others, and the type that it is written for; null if that is not known.</summary>
internal sealed record MergingSelection(SelectionSetNode Node, NamedType? Type);
