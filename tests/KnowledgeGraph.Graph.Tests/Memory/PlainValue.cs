using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>A value in a <see cref="PlainGraph"/>.</summary>
internal sealed record PlainValue(string Predicate, StoredValue Value, string? AssertedOf, long Commit)
{
    public (string Predicate, StoredValue Value, string? AssertedOf) Key => (Predicate, Value, AssertedOf);
}
