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
