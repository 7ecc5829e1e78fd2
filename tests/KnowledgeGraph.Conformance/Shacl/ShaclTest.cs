using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Shacl;

/// <summary>A test of validation: shapes, data and the report that is expected.</summary>
/// <param name="Id">The test's name: folder and entry.</param>
/// <param name="Type">What kind of test it is.</param>
/// <param name="Data">The data graph.</param>
/// <param name="Shapes">The shapes graph.</param>
/// <param name="Report">The graph that the expected report is in.</param>
/// <param name="ReportNode">The report, or <c>sht:Failure</c>.</param>
internal sealed record ShaclTest(string Id, Term? Type, RdfGraph Data, RdfGraph Shapes, RdfGraph Report, Term? ReportNode);
