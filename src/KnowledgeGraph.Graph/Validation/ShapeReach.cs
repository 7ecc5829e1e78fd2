using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Validation;

/// <summary>How far a shape looks from its focus node.</summary>
internal static class ShapeReach
{
    /// <summary>True if something that the shape finds can be a violation.</summary>
    public static bool CanRefuse(NodeShape shape) =>
        !shape.IsDeactivated && (shape.Severity == Severity.Violation || shape.Constraints.Any(c => c is Constraint.Property { Shape.Severity: Severity.Violation }));

    /// <summary>Paths to the nodes whose own values the shape looks at, the focus node itself left out.</summary>
    public static IEnumerable<PropertyPath> BeyondValues(NodeShape shape) => BeyondValues(shape.Constraints, []);

    private static IEnumerable<PropertyPath> BeyondValues(IEnumerable<Constraint> constraints, PropertyPath[] way) =>
        constraints.SelectMany(constraint => constraint switch
        {
            Constraint.Property property => BeyondValues(property.Shape, way),
            Constraint.Node node => BeyondValues(node.Shape.Constraints, way),
            Constraint.Not not => BeyondValues(not.Shape.Constraints, way),
            Constraint.And and => and.Shapes.SelectMany(s => BeyondValues(s.Constraints, way)),
            Constraint.Or or => or.Shapes.SelectMany(s => BeyondValues(s.Constraints, way)),
            Constraint.Xone xone => xone.Shapes.SelectMany(s => BeyondValues(s.Constraints, way)),
            Constraint.Qualified qualified => BeyondValues(qualified.Shape.Constraints, way),
            _ => [],
        });

    private static IEnumerable<PropertyPath> BeyondValues(PropertyShape shape, PropertyPath[] way)
    {
        PropertyPath[] steps = shape.Path is SequencePath sequence ? [.. sequence.Steps] : [shape.Path];
        for (var taken = 0; taken < steps.Length; taken++)
        {
            if (way.Length + taken > 0)
            {
                yield return new SequencePath([.. way, .. steps[..taken]]);
            }
        }

        foreach (var further in BeyondValues(shape.Constraints, [.. way, .. steps]))
        {
            yield return further;
        }
    }
}
