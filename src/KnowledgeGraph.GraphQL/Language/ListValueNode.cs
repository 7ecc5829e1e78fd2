using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.7 ListValue.</summary>
public sealed record ListValueNode(SourcePosition Start, ImmutableArray<ValueNode> Items) : ValueNode(Start);
