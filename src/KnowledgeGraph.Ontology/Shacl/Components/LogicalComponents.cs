using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.6, <see href="https://www.w3.org/TR/shacl/#core-components-logical">Logical Constraint Components</see>.</summary>
internal static class LogicalComponents
{
    public static IEnumerable<Constraint> Read(ShapeParameters parameters) =>
    [
        .. parameters.Values(Sh.Not).Select(value => parameters.ShapeAt(Sh.Not, value)).OfType<NodeShape>().Select(shape => new Constraint.Not(shape)),
        .. ShapeLists(parameters, Sh.And).Select(shapes => new Constraint.And(shapes)),
        .. ShapeLists(parameters, Sh.Or).Select(shapes => new Constraint.Or(shapes)),
        .. ShapeLists(parameters, Sh.Xone).Select(shapes => new Constraint.Xone(shapes)),
    ];

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.Not not => check.EachUnless(
            value => !check.Run.Conforms(value, not.Shape),
            Sh.NotConstraintComponent,
            value => $"{check.Named(value)} must not be as {Named(check, not.Shape)} says."),
        Constraint.And and => check.EachUnless(
            value => and.Shapes.All(shape => check.Run.Conforms(value, shape)),
            Sh.AndConstraintComponent,
            value => $"{check.Named(value)} must be as each of {Named(check, and.Shapes)} says."),
        Constraint.Or or => check.EachUnless(
            value => or.Shapes.Any(shape => check.Run.Conforms(value, shape)),
            Sh.OrConstraintComponent,
            value => $"{check.Named(value)} must be as at least one of {Named(check, or.Shapes)} says."),
        Constraint.Xone xone => check.EachUnless(
            value => xone.Shapes.Count(shape => check.Run.Conforms(value, shape)) == 1,
            Sh.XoneConstraintComponent,
            value => $"{check.Named(value)} must be as exactly one of {Named(check, xone.Shapes)} says."),
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<NodeShape>> ShapeLists(ShapeParameters parameters, Iri parameter) =>
        parameters.Values(parameter)
            .Select(head => parameters.List(parameter, head))
            .OfType<IReadOnlyList<Term>>()
            .Select(members => (IReadOnlyList<NodeShape>)[.. members.Select(member => parameters.ShapeAt(parameter, member)).OfType<NodeShape>()]);

    private static string Named(ShapeCheck check, NodeShape shape) => shape.Id is Iri ? check.Written(shape.Id) : "the shape";

    private static string Named(ShapeCheck check, IReadOnlyList<NodeShape> shapes) =>
        shapes.All(shape => shape.Id is Iri)
            ? string.Join(", ", shapes.Select(shape => check.Written(shape.Id)))
            : $"{shapes.Count} shapes";
}
