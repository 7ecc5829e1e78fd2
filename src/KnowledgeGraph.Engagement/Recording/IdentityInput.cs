namespace KnowledgeGraph.Engagement.Recording;

/// <summary>An identity that was seen.</summary>
/// <param name="Class">Class of the identity: name, local name or IRI.</param>
/// <param name="Scheme">Series that the identifier is from, for example "cookie".</param>
/// <param name="Key">Keyed hash of the identifier, never the identifier itself.</param>
public sealed record IdentityInput(string Class, string Scheme, string Key);
