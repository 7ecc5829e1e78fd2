namespace KnowledgeGraph.Ontology.Model;

/// <summary>A place in an ontology file.</summary>
/// <param name="File">Path relative to the ontology folder.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record SourceReference(string File, int Line, int Column)
{
    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
