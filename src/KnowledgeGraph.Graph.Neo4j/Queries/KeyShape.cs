using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>How the value of one order key is told.</summary>
/// <param name="Sources">Where it may come from; none: it is a number of nodes, or there is never one.</param>
/// <param name="NamesSource">True: told as a list of the source's place among <paramref name="Sources"/> and the value's text; false: as the value alone.</param>
internal sealed record KeyShape(ImmutableArray<ValueSource> Sources, bool NamesSource);
