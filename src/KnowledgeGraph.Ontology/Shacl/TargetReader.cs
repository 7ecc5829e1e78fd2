using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>Reads <see href="https://www.w3.org/TR/shacl/#targets">target declarations</see> (SHACL, section 2.1.3).</summary>
internal static class TargetReader
{
    private static readonly Iri[] Declarations = [Sh.TargetClass, Sh.TargetNode, Sh.TargetSubjectsOf, Sh.TargetObjectsOf];

    /// <summary>The nodes that declare a target, or are both class and shape.</summary>
    public static IEnumerable<Term> ShapesWithTargets(ITripleSource graph) =>
        Declarations.SelectMany(declaration => graph.Match(null, declaration, null).Select(triple => triple.Subject))
            .Concat(ClassesIn(graph).Where(candidate => IsShape(graph, candidate)))
            .Distinct();

    /// <summary>What a shape is asked of.</summary>
    public static IReadOnlyList<ShapeTarget> TargetsOf(ITripleSource graph, Term shape)
    {
        IEnumerable<Iri> Iris(Iri declaration) => graph.Objects(shape, declaration).OfType<Iri>();
        var isImplicit = shape is Iri && IsClass(graph, shape) && IsShape(graph, shape);
        return
        [
            .. Iris(Sh.TargetClass).Concat(isImplicit ? [(Iri)shape] : []).Distinct().Select(target => new ShapeTarget.OfClass(target)),
            .. graph.Objects(shape, Sh.TargetNode).Select(target => new ShapeTarget.OfNode(target)),
            .. Iris(Sh.TargetSubjectsOf).Select(target => new ShapeTarget.SubjectsOf(target)),
            .. Iris(Sh.TargetObjectsOf).Select(target => new ShapeTarget.ObjectsOf(target)),
        ];
    }

    private static IEnumerable<Term> ClassesIn(ITripleSource graph) =>
        graph.Subjects(RdfTerms.Type, Rdfs.Class).Concat(graph.Subjects(RdfTerms.Type, Owl.Class)).Where(subject => subject is Iri);

    private static bool IsClass(ITripleSource graph, Term term) =>
        graph.Has(term, RdfTerms.Type, Rdfs.Class) || graph.Has(term, RdfTerms.Type, Owl.Class);

    private static bool IsShape(ITripleSource graph, Term term) =>
        graph.Has(term, RdfTerms.Type, Sh.NodeShape) || graph.Has(term, RdfTerms.Type, Sh.PropertyShape)
        || graph.Match(term, null, null).Any(triple => ParameterNames.IsConstraint(triple.Predicate));
}
