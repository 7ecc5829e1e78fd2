using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>The node is of a sub-type and meets a condition on it.</summary>
internal sealed class SubTypeKey(GraphType type) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And([new Filter.HasType(type.Classes), entry.Nested()]);
}
