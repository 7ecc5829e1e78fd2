using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Where;

/// <summary>A property that leads to one concept of a closed list: <c>condition: { in: [USED, WORN] }</c>.</summary>
internal sealed class EnumKey(PathExpression path) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And(entry.Entries.Select(operation => Compile(operation, entry.Path.Then(operation.Key))));

    private Filter Compile(KeyValuePair<string, object> operation, InputPath at) => operation.Key switch
    {
        "isNull" => operation.Value is true ? Filters.Not(Filters.Some(path, Filter.True)) : Filters.Some(path, Filter.True),
        "ne" or "notIn" => Filters.Not(Filters.Some(path, Concepts(operation.Value, at))),
        _ => Filters.Some(path, Concepts(operation.Value, at)),
    };

    /// <summary>The concept of an operand, or those of a list of operands.</summary>
    internal static Filter Concepts(object value, InputPath at) =>
        Filters.OneOf(value is Iri one ? [one] : WhereCompiler.Items(value, at).Cast<Iri>());
}
