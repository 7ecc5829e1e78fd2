using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>Finds what shapes are asked of (SHACL, section 2.1.3).</summary>
internal static class Targets
{
    /// <summary>The nodes that a shape targets, each once.</summary>
    public static IEnumerable<Term> NodesOf(NodeShape shape, ITripleSource data, ClassHierarchy classes) =>
        shape.Targets.SelectMany(target => NodesOf(target, data, classes)).Distinct();

    /// <summary>Whether a shape targets a node.</summary>
    public static bool Reach(NodeShape shape, Term node, ITripleSource data, ClassHierarchy classes) =>
        shape.Targets.Any(target => target switch
        {
            ShapeTarget.OfClass ofClass => classes.IsInstance(data, node, ofClass.Class),
            ShapeTarget.OfNode ofNode => ofNode.Node == node,
            ShapeTarget.SubjectsOf subjectsOf => data.Has(node, subjectsOf.Property, null),
            ShapeTarget.ObjectsOf objectsOf => data.Has(null, objectsOf.Property, node),
            _ => false,
        });

    private static IEnumerable<Term> NodesOf(ShapeTarget target, ITripleSource data, ClassHierarchy classes) => target switch
    {
        ShapeTarget.OfClass ofClass => classes.Instances(data, ofClass.Class),
        ShapeTarget.OfNode ofNode => [ofNode.Node],
        ShapeTarget.SubjectsOf subjectsOf => data.Match(null, subjectsOf.Property, null).Select(triple => triple.Subject),
        ShapeTarget.ObjectsOf objectsOf => data.Match(null, objectsOf.Property, null).Select(triple => triple.Object),
        _ => [],
    };
}
