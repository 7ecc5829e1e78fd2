using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>Whether the node is there: what has got this far is.</summary>
internal sealed class IsNullKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => entry.Value is true ? Filter.False : Filter.True;
}
