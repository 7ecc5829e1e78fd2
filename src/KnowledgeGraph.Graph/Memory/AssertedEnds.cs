namespace KnowledgeGraph.Graph.Memory;

/// <summary>IRIs of which an edge was asserted, where a merge moved it; null where the end is the asserted one.</summary>
internal readonly record struct AssertedEnds(string? From, string? To)
{
    public bool AreStored => From is null && To is null;
}
