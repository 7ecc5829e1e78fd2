using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>A property with one literal value: <c>name: { eq: "Margaret" }</c>.</summary>
internal sealed class ValueKey(ValueConditions conditions) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => conditions.Compile(entry.Value, entry.Path);
}
