using KnowledgeGraph.Ontology.Shacl;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>Walks over everything inside a shape, negations and choices included.</summary>
internal static class ShapeParts
{
    /// <summary>The shape itself and all node shapes inside.</summary>
    public static IEnumerable<NodeShape> ShapesOf(NodeShape shape) => shape.Constraints.SelectMany(ShapesOf).Prepend(shape);

    /// <summary>All property shapes inside a shape.</summary>
    public static IEnumerable<PropertyShape> PropertiesOf(NodeShape shape) => ShapesOf(shape).SelectMany(part => part.Constraints).SelectMany(PropertiesOf);

    private static IEnumerable<PropertyShape> PropertiesOf(Constraint constraint) =>
        constraint is Constraint.Property property
            ? property.Shape.Constraints.SelectMany(PropertiesOf).Prepend(property.Shape)
            : [];

    private static IEnumerable<NodeShape> ShapesOf(Constraint constraint) => constraint switch
    {
        Constraint.Property property => property.Shape.Constraints.SelectMany(ShapesOf),
        Constraint.Not not => ShapesOf(not.Shape),
        Constraint.Node node => ShapesOf(node.Shape),
        Constraint.Qualified qualified => ShapesOf(qualified.Shape),
        Constraint.And and => and.Shapes.SelectMany(ShapesOf),
        Constraint.Or or => or.Shapes.SelectMany(ShapesOf),
        Constraint.Xone xone => xone.Shapes.SelectMany(ShapesOf),
        Constraint.MinShare { OfThose: { } whole } => ShapesOf(whole),
        Constraint.FollowedWithin { OfThose: { } first } => ShapesOf(first),
        _ => [],
    };
}
