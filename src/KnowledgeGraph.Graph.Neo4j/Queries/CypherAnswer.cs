using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>What a <see cref="CypherStatement"/> gave.</summary>
/// <param name="List">The page.</param>
/// <param name="Commit">Number of the last commit.</param>
/// <param name="Names">Version of the database's names: where it isn't the compiler's, the question must be compiled again.</param>
/// <param name="IsWhole">False where a row names a node that no row tells: it came to be while the server answered.</param>
internal sealed record CypherAnswer(ResultList List, long Commit, long Names, bool IsWhole);
