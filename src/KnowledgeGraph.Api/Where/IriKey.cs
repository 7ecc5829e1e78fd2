using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>The node's own IRI or an alias of it: <c>iri: { in: ["lib:a", "lib:b"] }</c>.</summary>
internal sealed class IriKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And(entry.Entries.Select(operation => operation.Key switch
    {
        "isNull" => operation.Value is true ? Filter.False : Filter.True,
        "ne" or "notIn" => Filters.Not(EnumKey.Concepts(operation.Value, entry.Path.Then(operation.Key))),
        _ => EnumKey.Concepts(operation.Value, entry.Path.Then(operation.Key)),
    }));
}
