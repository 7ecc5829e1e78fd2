using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Where;

/// <summary>The concept or anything narrower. Of a concept of the ontology the plan has the list; of another the store walks the hierarchy.</summary>
internal sealed class WithinKey(NodePaths paths) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry)
    {
        var concept = (Iri)entry.Value;
        if (entry.Compiler.Map.Model.FindIndividual(concept) is { } known)
        {
            return Filters.OneOf(known.Within);
        }

        var self = Filters.OneOf([concept]);
        return Filters.Or([self, Filters.Some(new PathExpression.Closure(paths.Broader), self)]);
    }
}
