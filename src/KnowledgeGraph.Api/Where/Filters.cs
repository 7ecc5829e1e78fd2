using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Where;

/// <summary>Filters put together without needless layers, so that stores see what anchors a question.</summary>
internal static class Filters
{
    /// <summary>All hold.</summary>
    public static Filter And(IEnumerable<Filter> operands)
    {
        var flat = operands.SelectMany(operand => operand is Filter.And and ? and.Operands : [operand]).ToImmutableArray();
        return flat.Any(IsFalse) ? Filter.False : flat.Length == 1 ? flat[0] : new Filter.And(flat);
    }

    /// <summary>Any holds.</summary>
    public static Filter Or(IEnumerable<Filter> operands)
    {
        var flat = operands.SelectMany(operand => operand is Filter.Or or ? or.Operands : [operand]).ToImmutableArray();
        return flat.Any(IsTrue) ? Filter.True : flat.Length == 1 ? flat[0] : new Filter.Or(flat);
    }

    /// <summary>It doesn't hold.</summary>
    public static Filter Not(Filter operand) => operand switch
    {
        Filter.Not not => not.Operand,
        _ when IsTrue(operand) => Filter.False,
        _ when IsFalse(operand) => Filter.True,
        _ => new Filter.Not(operand),
    };

    /// <summary>The node is one of these.</summary>
    public static Filter OneOf(IEnumerable<Iri> iris)
    {
        var set = iris.Select(iri => iri.Value).ToFrozenSet(StringComparer.Ordinal);
        return set.Count == 0 ? Filter.False : new Filter.IsOneOf(set);
    }

    /// <summary>The path leads to something that meets the filter.</summary>
    public static Filter Some(PathExpression path, Filter of) => IsFalse(of) ? Filter.False : new Filter.Some(path, of);

    private static bool IsTrue(Filter filter) => filter is Filter.And { Operands.IsEmpty: true };

    private static bool IsFalse(Filter filter) => filter is Filter.Or { Operands.IsEmpty: true };
}
