namespace KnowledgeGraph.Graph;

/// <summary>A class or predicate IRI as a small number, valid for one <see cref="Symbols"/> table.</summary>
/// <param name="Id">Index into the table, from 0.</param>
public readonly record struct Symbol(int Id);
