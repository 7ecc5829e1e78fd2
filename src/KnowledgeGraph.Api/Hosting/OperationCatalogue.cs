using KnowledgeGraph.Api.Operations;
using KnowledgeGraph.Engagement;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>The root fields that are written by hand.</summary>
public static class OperationCatalogue
{
    /// <summary>All of them; an ontology that lacks the terms of one doesn't get it.</summary>
    public static IReadOnlyList<IOperation> Make(CommitRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [];
    }
}
