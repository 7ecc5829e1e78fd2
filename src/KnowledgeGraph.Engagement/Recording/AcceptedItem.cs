namespace KnowledgeGraph.Engagement.Recording;

/// <summary>An item that is stored.</summary>
/// <param name="Index">Place in the batch, from 0.</param>
/// <param name="IdempotencyKey">Its key.</param>
/// <param name="Iri">IRI of the interaction.</param>
/// <param name="Created">False: a repeat of an item that was stored before.</param>
public sealed record AcceptedItem(int Index, string IdempotencyKey, string Iri, bool Created);
