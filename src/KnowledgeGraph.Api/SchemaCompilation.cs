using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Api;

/// <summary>What compiling an ontology to a schema gave.</summary>
/// <param name="Version">The version to serve, or null if a problem of severity violation was found.</param>
/// <param name="Problems">All findings: names that clash, fields with two types, and what was left out of the schema.</param>
public sealed record SchemaCompilation(GraphVersion? Version, IReadOnlyList<Problem> Problems);
