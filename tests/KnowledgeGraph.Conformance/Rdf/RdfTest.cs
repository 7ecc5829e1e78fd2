using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Rdf;

/// <summary>One test of a manifest.</summary>
/// <param name="Id">The manifest's folder and the test's fragment, such as <c>rdf-turtle#IRI_subject</c>.</param>
/// <param name="Type">What kind of test it is; null when the manifest does not say.</param>
/// <param name="Action">The file to read; null when the manifest does not say.</param>
/// <param name="Result">The file with the expected graph; null where none is given.</param>
/// <param name="BaseIri">What relative references in the action are resolved against.</param>
internal sealed record RdfTest(string Id, Iri? Type, string? Action, string? Result, Iri BaseIri);
