using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Where;

/// <summary>The node's own IRI or an alias of it: <c>iri: { in: ["id:c01", "id:c02"] }</c>.</summary>
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

/// <summary>Whether the node is there: what has got this far is.</summary>
internal sealed class IsNullKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => entry.Value is true ? Filter.False : Filter.True;
}

/// <summary>All of the conditions.</summary>
internal sealed class AndKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And(Each(entry));

    /// <summary>The condition of each item of a list of <c>where</c> objects.</summary>
    internal static IEnumerable<Filter> Each(WhereEntry entry) =>
        entry.Items.Select((item, index) => (entry with { Value = item, Path = entry.Path.Item(index) }).Nested());
}

/// <summary>Any of the conditions.</summary>
internal sealed class OrKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.Or(AndKey.Each(entry));
}

/// <summary>The condition doesn't hold.</summary>
internal sealed class NotKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.Not(entry.Nested());
}

/// <summary>The node is of every sub-type that is named and meets the condition beside it.</summary>
internal sealed class OnKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => entry.Nested();
}

/// <summary>The node is of a sub-type and meets a condition on it.</summary>
internal sealed class SubTypeKey(GraphType type) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => Filters.And([new Filter.HasType(type.Classes), entry.Nested()]);
}

/// <summary>The concept itself: <c>eq</c>, or one of <c>in</c>.</summary>
internal sealed class ConceptKey : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry) => EnumKey.Concepts(entry.Value, entry.Path);
}

/// <summary>The concept or anything narrower. Of a concept of the ontology the plan has the list; of another the store walks the hierarchy.</summary>
internal sealed class WithinKey(NodePaths paths) : WhereKey
{
    /// <inheritdoc/>
    public override Filter Compile(WhereEntry entry)
    {
        var concept = (Iri)entry.Value;
        if (entry.Compiler.Map.Model.FindIndividual(concept) is { } known)
        {
            return Filters.OneOf(known.Within);
        }

        var self = Filters.OneOf([concept]);
        return Filters.Or([self, Filters.Some(new PathExpression.Closure(paths.Broader), self)]);
    }
}
