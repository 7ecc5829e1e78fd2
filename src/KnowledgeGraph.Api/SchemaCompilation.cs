using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Api;

/// <summary>What compiling an ontology to a schema gave.</summary>
/// <param name="Version">The version to serve, or null if a problem of severity violation was found.</param>
/// <param name="Problems">All findings beyond the ontology's own checks: names that clash once they are those of GraphQL, and what was left out of the schema.</param>
public sealed record SchemaCompilation(GraphVersion? Version, IReadOnlyList<Problem> Problems);
