namespace KnowledgeGraph.Server;

/// <summary>Why <c>POST /load</c> stored nothing.</summary>
/// <param name="Problems">All that is wrong.</param>
internal sealed record LoadRefusal(IReadOnlyList<RefusedTriple> Problems);
