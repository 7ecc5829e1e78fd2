using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>The node is of every sub-type that is named and meets the condition beside it.</summary>
internal sealed class OnKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => entry.Nested();
}
