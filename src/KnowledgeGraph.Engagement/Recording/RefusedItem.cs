namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Why an item is not stored. An item may have several reasons.</summary>
/// <param name="Index">Place in the batch, from 0.</param>
/// <param name="Path">Field of the item, for example <c>startedAt</c> or <c>observedIdentities[0].key</c>; null: the item as a whole.</param>
/// <param name="Code">Code of the closed list of api.md, section Errors.</param>
/// <param name="Message">What is wrong and the remedy.</param>
public sealed record RefusedItem(int Index, string? Path, string Code, string Message);
