using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The values of a selection set on one object, beside the fields that they answer.</summary>
internal sealed record ResultObject(ImmutableArray<SelectedField> Fields, object?[] Values);
