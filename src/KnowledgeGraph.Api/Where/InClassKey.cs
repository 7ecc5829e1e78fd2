using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Where;

/// <summary>The node is in any of the classes, asserted or inferred: <c>inClass: ["GoldReader"]</c>.</summary>
/// <remarks>A class is named as in GraphQL, by its local name where no other class has it, or by its IRI.</remarks>
internal sealed class InClassKey(ClassNames classes) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.Or(entry.Items.Select(
        (name, index) => entry.Compiler.Map.Rewriting.MembersOf(Find((string)name, entry.Path.Item(index)).Iri)));

    private OntologyClass Find(string name, InputPath path) =>
        classes.TryFind(name, out var found, out var problem) ? found : throw path.Refuse(problem);
}
