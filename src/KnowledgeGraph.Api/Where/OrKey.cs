using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>Any of the conditions.</summary>
internal sealed class OrKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.Or(AndKey.Each(entry));
}
