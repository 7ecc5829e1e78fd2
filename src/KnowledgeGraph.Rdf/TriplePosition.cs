namespace KnowledgeGraph.Rdf;

/// <summary>Where the parts of a triple stand in its document.</summary>
/// <param name="Subject">Where the subject begins; of a triple in <c>[ ]</c> or <c>( )</c>, where the bracket stands.</param>
/// <param name="Predicate">Where the predicate begins; of a list's own triples, where the member begins.</param>
/// <param name="Object">Where the object begins.</param>
public readonly record struct TriplePosition(SourcePosition Subject, SourcePosition Predicate, SourcePosition Object);
