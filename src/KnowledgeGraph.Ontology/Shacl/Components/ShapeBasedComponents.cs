using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.7, <see href="https://www.w3.org/TR/shacl/#core-components-shape">Shape-based Constraint Components</see>.</summary>
internal static class ShapeBasedComponents
{
    public static IEnumerable<Constraint> Read(ShapeParameters parameters) =>
    [
        .. parameters.Values(Sh.Node).Select(value => parameters.ShapeAt(Sh.Node, value)).OfType<NodeShape>().Select(shape => new Constraint.Node(shape)),
        .. parameters.Values(Sh.Property).Select(parameters.PropertyShapeAt).OfType<PropertyShape>().Select(shape => new Constraint.Property(shape)),
        .. ReadQualified(parameters),
    ];

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.Node node => ValidateNode(check, node.Shape),
        Constraint.Property property => check.Values.SelectMany(value => check.Run.Validate(value, property.Shape)),
        Constraint.Qualified qualified => ValidateQualified(check, qualified),
        _ => [],
    };

    private static IEnumerable<ValidationResult> ValidateNode(ShapeCheck check, NodeShape shape) =>
        from value in check.Values
        let reasons = check.Run.Validate(value, shape).Select(result => result.Message).ToArray()
        where reasons.Length > 0
        select check.Fault(Sh.NodeConstraintComponent, value, $"{check.Named(value)} is not as it should be. {string.Join(" ", reasons)}");

    private static IEnumerable<Constraint.Qualified> ReadQualified(ShapeParameters parameters)
    {
        var least = parameters.Number(Sh.QualifiedMinCount);
        var most = parameters.Number(Sh.QualifiedMaxCount);
        var disjoint = parameters.Flag(Sh.QualifiedValueShapesDisjoint);
        var shapes = parameters.Values(Sh.QualifiedValueShape).ToArray();
        var isCounted = least is not null || most is not null;
        if (shapes.Length > 0 && !isCounted && !ConditionComponents.UsesQualifiedShape(parameters))
        {
            parameters.Report(Sh.QualifiedValueShape, "is not counted; add sh:qualifiedMinCount or sh:qualifiedMaxCount");
        }

        if (shapes.Length == 0 && isCounted)
        {
            parameters.Warn(least is not null ? Sh.QualifiedMinCount : Sh.QualifiedMaxCount, "counts nothing; add sh:qualifiedValueShape");
        }

        return from value in shapes
               let shape = parameters.ShapeAt(Sh.QualifiedValueShape, value)
               where shape is not null
               select new Constraint.Qualified(shape, least, most, disjoint) { Siblings = disjoint ? SiblingsOf(parameters, value) : [] };
    }

    // The qualified shapes of the other property shapes that stand beside this one.
    private static NodeShape[] SiblingsOf(ShapeParameters parameters, Term own) =>
    [
        .. parameters.Graph.Subjects(Sh.Property, parameters.Shape)
            .SelectMany(parent => parameters.Graph.Objects(parent, Sh.Property))
            .SelectMany(sibling => parameters.Graph.Objects(sibling, Sh.QualifiedValueShape))
            .Where(shape => shape != own)
            .Distinct()
            .Select(shape => parameters.ShapeAt(Sh.QualifiedValueShape, shape))
            .OfType<NodeShape>(),
    ];

    private static IEnumerable<ValidationResult> ValidateQualified(ShapeCheck check, Constraint.Qualified qualified)
    {
        var count = check.Values.Count(value =>
            check.Run.Conforms(value, qualified.Shape) && !qualified.Siblings.Any(sibling => check.Run.Conforms(value, sibling)));
        if (count < qualified.Min)
        {
            yield return check.Fault(
                Sh.QualifiedMinCountConstraintComponent,
                $"{check.Written(check.Focus)} has {TermNames.Count(count, "value")} of {check.Path} that are as the shape says, at least {qualified.Min} needed.");
        }

        if (count > qualified.Max)
        {
            yield return check.Fault(
                Sh.QualifiedMaxCountConstraintComponent,
                $"{check.Written(check.Focus)} has {TermNames.Count(count, "value")} of {check.Path} that are as the shape says, at most {qualified.Max} allowed.");
        }
    }
}
