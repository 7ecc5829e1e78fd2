using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.8 ObjectValue.</summary>
public sealed record ObjectValueNode(SourcePosition Start, ImmutableArray<ObjectFieldNode> Fields) : ValueNode(Start);
