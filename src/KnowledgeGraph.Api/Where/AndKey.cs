using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>All of the conditions.</summary>
internal sealed class AndKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And(Each(entry));

    /// <summary>The condition of each item of a list of <c>where</c> objects.</summary>
    internal static IEnumerable<Filter> Each(WhereEntry entry) =>
        entry.Items.Select((item, index) => (entry with { Value = item, Path = entry.Path.Item(index) }).Nested());
}
