using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.5, <see href="https://www.w3.org/TR/shacl/#core-components-property-pairs">Property Pair Constraint Components</see>.</summary>
internal static class PropertyPairComponents
{
    public static IEnumerable<Constraint> Read(ShapeParameters parameters)
    {
        var equals = parameters.Iris(Sh.Equals).Select(property => (Constraint)new Constraint.EqualTo(property));
        var disjoint = parameters.Iris(Sh.Disjoint).Select(property => new Constraint.DisjointFrom(property));
        var less = parameters.Iris(Sh.LessThan).Select(property => new Constraint.LessThan(property, OrEqual: false));
        var lessOrEqual = parameters.Iris(Sh.LessThanOrEquals).Select(property => new Constraint.LessThan(property, OrEqual: true));
        return parameters.IsProperty ? [.. equals, .. disjoint, .. less, .. lessOrEqual] : [.. equals, .. disjoint];
    }

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.EqualTo pair => ValidateEquals(check, pair.Other),
        Constraint.DisjointFrom pair => ValidateDisjoint(check, pair.Other),
        Constraint.LessThan pair => ValidateLessThan(check, pair),
        _ => [],
    };

    private static IEnumerable<ValidationResult> ValidateEquals(ShapeCheck check, Iri property)
    {
        const string Remedy = "the two must have the same values.";
        var name = check.Written(property);
        var others = check.Run.Data.Objects(check.Focus, property).ToHashSet();
        var surplus = check.Values
            .Where(value => !others.Contains(value))
            .Select(value => check.Fault(Sh.EqualsConstraintComponent, value, $"{check.Named(value)} is no value of {name}: {Remedy}"));
        var missing = others
            .Except(check.Values)
            .Select(value => check.Fault(Sh.EqualsConstraintComponent, value, $"The value {check.Written(value)} of {name} is none of {check.Path}: {Remedy}"));
        return [.. surplus, .. missing];
    }

    private static IEnumerable<ValidationResult> ValidateDisjoint(ShapeCheck check, Iri property)
    {
        var others = check.Run.Data.Objects(check.Focus, property).ToHashSet();
        return check.EachUnless(
            value => !others.Contains(value),
            Sh.DisjointConstraintComponent,
            value => $"{check.Named(value)} is also one of {check.Written(property)}: the two may have no value in common.");
    }

    private static IEnumerable<ValidationResult> ValidateLessThan(ShapeCheck check, Constraint.LessThan pair)
    {
        var component = pair.OrEqual ? Sh.LessThanOrEqualsConstraintComponent : Sh.LessThanConstraintComponent;
        var words = pair.OrEqual ? "at most" : "less than";
        return from value in check.Values
               from limit in check.Run.Data.Objects(check.Focus, pair.Other)
               where !Holds(value, limit, pair.OrEqual)
               let message = $"{check.Named(value)} must be {words} {check.Written(limit)}, which is the value of {check.Written(pair.Other)}."
               select check.Fault(component, value, message);
    }

    private static bool Holds(Term value, Term limit, bool orEqual) =>
        value is Literal literal && limit is Literal other && DatatypeMap.Compare(literal, other) is { } order && (order < 0 || (orEqual && order == 0));
}
