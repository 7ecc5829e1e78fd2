namespace KnowledgeGraph.Rdf;

/// <summary>What a reader must know beside the document itself.</summary>
/// <param name="DocumentName">How errors call the document, such as its file name.</param>
public sealed record RdfReadOptions(string DocumentName)
{
    /// <summary>
    /// What relative references are resolved against until the document declares a base. Default: none, and a relative reference is an error.
    /// </summary>
    public Iri? BaseIri { get; init; }

    /// <summary>
    /// Where blank nodes come from. Default: a scope of the document's own. Documents whose triples meet in one graph are given the same.
    /// </summary>
    public BlankNodeScope? BlankNodes { get; init; }
}
