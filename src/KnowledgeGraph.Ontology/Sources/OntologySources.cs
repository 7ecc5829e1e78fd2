using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>What the documents of an ontology say, with the places where they say it.</summary>
/// <param name="Version">First 12 hexadecimal digits of SHA-256 over names and bytes.</param>
/// <param name="Asserted">Every triple as written.</param>
/// <param name="Modules">The triples that bear meaning here: all but the alignments with foreign vocabularies.</param>
/// <param name="Places">Where the triples are written.</param>
/// <param name="Prefixes">All declared prefixes.</param>
/// <param name="Problems">What was found while reading.</param>
internal sealed record OntologySources(
    string Version, RdfGraph Asserted, RdfGraph Modules, SourceMap Places, PrefixMap Prefixes, ProblemList Problems)
{
    /// <summary>Writes terms with the ontology's prefixes.</summary>
    public TermNames Names { get; } = new(Prefixes);
}
