using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A selected field that is merged with others of its response name.</summary>
internal sealed record MergingField(FieldNode Node, NamedType? Parent, FieldDefinition? Definition);
