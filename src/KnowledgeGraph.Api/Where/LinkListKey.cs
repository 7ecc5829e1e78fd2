using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>A property that leads to several nodes: <c>some every none count</c>.</summary>
internal sealed class LinkListKey(PathExpression path) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) =>
        Filters.And(entry.Entries.Select(quantifier => Compile(quantifier.Key, entry.Below(quantifier.Key, quantifier.Value))));

    private Filter Compile(string quantifier, WhereEntry entry) => quantifier switch
    {
        "some" => Filters.Some(path, entry.Nested()),
        "none" => Filters.Not(Filters.Some(path, entry.Nested())),
        "every" => new Filter.Every(path, entry.Nested()),
        _ => CountCondition.Compile(entry.Value, (min, max) => new Filter.Count(path, TimeWindow.All, Filter.True, min, max), entry.Path),
    };
}
