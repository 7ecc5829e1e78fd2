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
