using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>A property with several literal values: <c>nickname: { some: { eq: "Meg" } }</c>.</summary>
internal sealed class ValueListKey(ValueConditions conditions) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And(entry.Entries.Select(quantifier => Compile(quantifier, entry.Path.Then(quantifier.Key))));

    private Filter Compile(KeyValuePair<string, object> quantifier, InputPath path) => quantifier.Key switch
    {
        "some" => conditions.CompileSome(quantifier.Value, path),
        "none" => Filters.Not(conditions.CompileSome(quantifier.Value, path)),
        "every" => conditions.CompileEvery(quantifier.Value, path),
        _ => CountCondition.Compile(quantifier.Value, (min, max) => new Filter.ValueCount(conditions.Values, min, max), path),
    };
}
