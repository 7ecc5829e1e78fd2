using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// A question as one statement. Each row holds the number of the last commit, the version of the names, the number of all nodes that meet the
/// filter (null if it isn't asked for), and one node of the page; an empty page is one row with null. Before the page there may be rows of a number and a node
/// that rows of the page refer to (<see cref="NamedTargets"/>).
/// </summary>
/// <param name="Text">Cypher.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Shape">Shape of a row of the page.</param>
/// <param name="First">Rows of the page; one more says that there are more.</param>
/// <param name="Targets">Shapes of the rows before the page, by their number.</param>
internal sealed record CypherStatement(string Text, CypherParameters Parameters, RowShape Shape, int First, ImmutableArray<RowShape> Targets);
