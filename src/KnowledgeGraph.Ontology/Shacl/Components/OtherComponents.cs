using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.8, <see href="https://www.w3.org/TR/shacl/#core-components-others">Other Constraint Components</see>.</summary>
internal static class OtherComponents
{
    private const int MostListed = 8;

    public static IEnumerable<Constraint> Read(ShapeParameters parameters)
    {
        if (parameters.Flag(Sh.Closed))
        {
            yield return new Constraint.Closed(AllowedProperties(parameters));
        }

        foreach (var value in parameters.Values(Sh.HasValue))
        {
            yield return new Constraint.HasValue(value);
        }

        if (parameters.SingleList(Sh.In) is { } values)
        {
            yield return new Constraint.In(values);
        }
    }

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.Closed closed => check.Values.SelectMany(value => ValidateClosed(check, value, closed)),
        Constraint.HasValue needed when !check.Values.Contains(needed.Value) =>
            [check.Fault(Sh.HasValueConstraintComponent, $"{check.Written(check.Focus)} must have {check.Written(needed.Value)} among the values of {check.Path}.")],
        Constraint.In allowed => check.EachUnless(
            allowed.Values.Contains,
            Sh.InConstraintComponent,
            value => $"{check.Named(value)} must be one of {Listed(check, allowed.Values)}."),
        _ => [],
    };

    private static HashSet<Iri> AllowedProperties(ShapeParameters parameters)
    {
        var ignored = parameters.SingleList(Sh.IgnoredProperties) ?? [];
        var described = parameters.Values(Sh.Property).SelectMany(shape => parameters.Graph.Objects(shape, Sh.Path));
        return [.. ignored.Concat(described).OfType<Iri>()];
    }

    private static IEnumerable<ValidationResult> ValidateClosed(ShapeCheck check, Term value, Constraint.Closed closed) =>
        check.Run.Data.Match(value, null, null)
            .Where(triple => !closed.Allowed.Contains(triple.Predicate))
            .Select(triple => check.Fault(
                Sh.ClosedConstraintComponent,
                triple.Object,
                $"{check.Written(value)} may not have {check.Written(triple.Predicate)}: the shape is closed.") with
            {
                Path = new PredicatePath(triple.Predicate),
            });

    private static string Listed(ShapeCheck check, IReadOnlyList<Term> values) =>
        values.Count <= MostListed
            ? check.Run.Names.Of(values)
            : $"{check.Run.Names.Of(values.Take(MostListed))} and {values.Count - MostListed} more";
}
