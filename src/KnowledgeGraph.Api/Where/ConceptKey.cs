using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>The concept itself: <c>eq</c>, or one of <c>in</c>.</summary>
internal sealed class ConceptKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => EnumKey.Concepts(entry.Value, entry.Path);
}
