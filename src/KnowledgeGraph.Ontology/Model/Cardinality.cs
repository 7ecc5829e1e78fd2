namespace KnowledgeGraph.Ontology.Model;

/// <summary>How many values a property has.</summary>
/// <param name="Min">Least number, 0 or more.</param>
/// <param name="Max">Greatest number; null: no bound.</param>
public readonly record struct Cardinality(int Min, int? Max);
