using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.3, <see href="https://www.w3.org/TR/shacl/#core-components-range">Value Range Constraint Components</see>.</summary>
internal static class ValueRangeComponents
{
    private static readonly (RangeBound Bound, Iri Parameter, Iri Component, string Words)[] Bounds =
    [
        (RangeBound.MinExclusive, Sh.MinExclusive, Sh.MinExclusiveConstraintComponent, "greater than"),
        (RangeBound.MinInclusive, Sh.MinInclusive, Sh.MinInclusiveConstraintComponent, "at least"),
        (RangeBound.MaxExclusive, Sh.MaxExclusive, Sh.MaxExclusiveConstraintComponent, "less than"),
        (RangeBound.MaxInclusive, Sh.MaxInclusive, Sh.MaxInclusiveConstraintComponent, "at most"),
    ];

    public static IEnumerable<Constraint> Read(ShapeParameters parameters) =>
        from bound in Bounds
        let limit = parameters.SingleLiteral(bound.Parameter)
        where limit is not null
        select new Constraint.Range(bound.Bound, limit);

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint.Range range)
    {
        var (_, _, component, words) = Bounds.Single(bound => bound.Bound == range.Bound);
        return check.EachUnless(
            value => value is Literal literal && Holds(DatatypeMap.Compare(literal, range.Limit), range.Bound),
            component,
            value => $"{check.Named(value)} must be {words} {check.Written(range.Limit)}.");
    }

    // Values that can't be compared, such as a text with a number, don't hold.
    private static bool Holds(int? order, RangeBound bound) => bound switch
    {
        RangeBound.MinExclusive => order > 0,
        RangeBound.MinInclusive => order >= 0,
        RangeBound.MaxExclusive => order < 0,
        _ => order <= 0,
    };
}
