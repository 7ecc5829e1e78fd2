using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>A property that leads to several concepts of a closed list: <c>some every none</c> with the operators of one, and <c>count</c>.</summary>
internal sealed class EnumListKey(PathExpression path) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) =>
        Filters.And(entry.Entries.Select(quantifier => Compile(quantifier.Key, entry.Below(quantifier.Key, quantifier.Value))));

    private Filter Compile(string quantifier, WhereEntry entry) => quantifier switch
    {
        "some" => Filters.Some(path, OfConcept(entry)),
        "none" => Filters.Not(Filters.Some(path, OfConcept(entry))),
        "every" => new Filter.Every(path, OfConcept(entry)),
        _ => CountCondition.Compile(entry.Value, (min, max) => new Filter.Count(path, TimeWindow.All, Filter.True, min, max), entry.Path),
    };

    // What is in the list is there, so that isNull is always false of it.
    private static Filter OfConcept(WhereEntry entry) => Filters.And(entry.Entries.Select(operation => operation.Key switch
    {
        "isNull" => operation.Value is true ? Filter.False : Filter.True,
        "ne" or "notIn" => Filters.Not(EnumKey.Concepts(operation.Value, entry.Path.Then(operation.Key))),
        _ => EnumKey.Concepts(operation.Value, entry.Path.Then(operation.Key)),
    }));
}
