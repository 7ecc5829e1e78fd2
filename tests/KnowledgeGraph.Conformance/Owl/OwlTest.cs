using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Owl;

/// <summary>A test of an OWL 2 reasoner.</summary>
/// <param name="Id">The test's name.</param>
/// <param name="Types">What is to be shown; one or several of the types that the suites name.</param>
/// <param name="Premise">What is given; null if its file is missing.</param>
/// <param name="Conclusion">What must follow, or null.</param>
/// <param name="NonConclusion">What must not follow, or null.</param>
internal sealed record OwlTest(string Id, IReadOnlyList<string> Types, RdfGraph? Premise, RdfGraph? Conclusion, RdfGraph? NonConclusion);
