namespace KnowledgeGraph.Api.Writing;

/// <summary>What <c>PageInfo</c> shows.</summary>
/// <param name="HasNext">Whether more follow.</param>
/// <param name="HasPrevious">Whether the page began after a cursor.</param>
/// <param name="Start">Cursor of the first node; null on an empty page.</param>
/// <param name="End">Cursor of the last node; null on an empty page.</param>
internal sealed record PageState(bool HasNext, bool HasPrevious, string? Start, string? End);
