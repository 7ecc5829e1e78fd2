namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>A triple by the numbers of its terms; in questions, -1 stands for any.</summary>
internal readonly record struct Fact(int Subject, int Predicate, int Object);
