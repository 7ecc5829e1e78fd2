using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>The condition doesn't hold.</summary>
internal sealed class NotKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.Not(entry.Nested());
}
