using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;

namespace KnowledgeGraph.Server;

/// <summary>What <c>POST /load</c> stored.</summary>
/// <param name="Triples">Triples read.</param>
/// <param name="Stored">Triples that are stored now and were not before.</param>
/// <param name="NotCanonical">Literals that were written otherwise than in canonical form.</param>
/// <param name="Commit">Number of the commit; null: nothing was new.</param>
internal sealed record LoadAnswer(int Triples, int Stored, int NotCanonical, long? Commit)
{
    /// <summary>The answer to a load.</summary>
    public static LoadAnswer Of(CommitResult<LoadReport> result) => new(result.Value.Triples, result.Value.Stored, result.Value.NotCanonical, result.Commit);
}
