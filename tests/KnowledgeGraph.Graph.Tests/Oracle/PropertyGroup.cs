using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>Properties that are equivalent or inverse to each other, and what may be built on them.</summary>
/// <param name="Members">Their names.</param>
/// <param name="Assertable">Those that data may state.</param>
/// <param name="Length">Edges on the longest way that they stand for.</param>
/// <param name="IsSimple">Whether they stand for single edges, so that a transitive property may be closed over them.</param>
internal sealed record PropertyGroup(ImmutableArray<string> Members, ImmutableArray<string> Assertable, int Length, bool IsSimple);
