namespace KnowledgeGraph.Graph.Queries;

/// <summary>A triple in an explanation.</summary>
/// <param name="Subject">IRI of the subject.</param>
/// <param name="Property">IRI of the property.</param>
/// <param name="Object">IRI or text of the object.</param>
/// <param name="Commit">Commit that wrote it; null for what is inferred.</param>
public sealed record Statement(string Subject, string Property, string Object, long? Commit);
