using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Where;

/// <summary>A property that leads to one node: a nested <c>where</c>, or <c>isNull</c>.</summary>
internal sealed class LinkKey(PathExpression path) : WhereKey
{
    private const string IsNull = "isNull";

    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry)
    {
        var conditions = new List<Filter>();
        var nested = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in entry.Entries)
        {
            if (key == IsNull)
            {
                var present = Filters.Some(path, Filter.True);
                conditions.Add(value is true ? Filters.Not(present) : present);
            }
            else
            {
                nested.Add(key, value);
            }
        }

        if (nested.Count > 0)
        {
            conditions.Add(Filters.Some(path, entry.Compiler.Compile(nested, (InputObjectType)entry.Type, entry.Path)));
        }

        return Filters.And(conditions);
    }
}

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
