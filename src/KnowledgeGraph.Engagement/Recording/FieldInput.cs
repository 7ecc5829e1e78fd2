using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>The values of one property.</summary>
/// <param name="Name">The field as the client calls it, for messages.</param>
/// <param name="Property">The property.</param>
/// <param name="Values">Its values.</param>
public sealed record FieldInput(string Name, Iri Property, IReadOnlyList<FieldValue> Values);
