using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.2, <see href="https://www.w3.org/TR/shacl/#core-components-count">Cardinality Constraint Components</see>.</summary>
internal static class CardinalityComponents
{
    public static IEnumerable<Constraint> Read(ShapeParameters parameters)
    {
        if (!parameters.IsProperty)
        {
            yield break;
        }

        if (parameters.Number(Sh.MinCount) is { } least)
        {
            yield return new Constraint.MinCount(least);
        }

        if (parameters.Number(Sh.MaxCount) is { } most)
        {
            yield return new Constraint.MaxCount(most);
        }
    }

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint)
    {
        var count = check.Values.Count;
        var found = $"{check.Written(check.Focus)} has {TermNames.Count(count, "value")} of {check.Path}";
        return constraint switch
        {
            Constraint.MinCount least when count < least.Count =>
                [check.Fault(Sh.MinCountConstraintComponent, $"{found}, at least {least.Count} needed: add {least.Count - count}.")],
            Constraint.MaxCount most when count > most.Count =>
                [check.Fault(Sh.MaxCountConstraintComponent, $"{found}, at most {most.Count} allowed: remove {count - most.Count}.")],
            _ => [],
        };
    }
}
