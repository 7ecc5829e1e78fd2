namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// A question as one statement. Each row holds the number of the last commit, the version of the names, the number of all nodes that meet the
/// filter (null if it isn't asked for), and one node of the page; an empty page is one row with null.
/// </summary>
/// <param name="Text">Cypher.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Shape">Shape of a row of the page.</param>
/// <param name="First">Rows of the page; one more says that there are more.</param>
internal sealed record CypherStatement(string Text, CypherParameters Parameters, RowShape Shape, int First);
