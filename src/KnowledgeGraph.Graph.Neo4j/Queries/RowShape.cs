using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>What one row of a list holds, in turn: IRI, labels if they are told, the order's keys if there are any, and an answer per selected item.</summary>
/// <param name="WithTypes">Whether labels are told.</param>
/// <param name="Keys">Shapes of the keys.</param>
/// <param name="Items">Shapes of the answers.</param>
internal sealed record RowShape(bool WithTypes, ImmutableArray<KeyShape> Keys, ImmutableArray<ItemShape> Items);
