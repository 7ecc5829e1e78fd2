using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Fields;

/// <summary>Questions for the nodes that a path leads to.</summary>
internal static class Links
{
    /// <summary>The IRIs only, in their order.</summary>
    /// <param name="path">The path.</param>
    /// <param name="most">At most so many.</param>
    public static SelectedItem.Links OfIris(PathExpression path, int most) =>
        new(path, Filter.True, [], new PageRequest(most, 0, null), new Selection([]), false);
}
