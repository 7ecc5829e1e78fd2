using KnowledgeGraph.Ontology.Shacl;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Finds property shapes inside node shapes.</summary>
internal static class PropertyShapes
{
    /// <summary>The property shapes that must hold wherever the shapes must: not those inside a negation or a choice.</summary>
    public static IEnumerable<PropertyShape> Of(IEnumerable<NodeShape> shapes) => shapes.SelectMany(Of);

    /// <summary>The property shapes that must hold wherever the shape must: not those inside a negation or a choice.</summary>
    public static IEnumerable<PropertyShape> Of(NodeShape shape) => shape.IsDeactivated
        ? []
        : shape.Constraints.SelectMany(constraint => constraint switch
        {
            Constraint.Property property => property.Shape.IsDeactivated ? [] : [property.Shape],
            Constraint.Node node => Of(node.Shape),
            Constraint.And and => Of(and.Shapes),
            _ => [],
        });
}
