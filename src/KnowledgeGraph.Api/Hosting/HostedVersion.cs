using KnowledgeGraph.Engagement;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>An ontology version with everything that is compiled from it.</summary>
/// <param name="Rewriting">Paths, filters and conditions.</param>
/// <param name="Rules">What every commit goes through.</param>
/// <param name="Served">The schema and its plans.</param>
/// <param name="Problems">What loading and compiling it found; nothing that keeps it from being served.</param>
public sealed record HostedVersion(OntologyRewriting Rewriting, CommitRules Rules, GraphVersion Served, IReadOnlyList<Problem> Problems)
{
    /// <summary>The model.</summary>
    public OntologyModel Model => Rewriting.Model;
}
