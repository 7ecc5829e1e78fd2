using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>A target declaration (SHACL, section 2.1.3).</summary>
public abstract record ShapeTarget
{
    private ShapeTarget()
    {
    }

    /// <summary><c>sh:targetClass</c>, or a shape that is itself a class.</summary>
    public sealed record OfClass(Iri Class) : ShapeTarget;

    /// <summary><c>sh:targetNode</c>.</summary>
    public sealed record OfNode(Term Node) : ShapeTarget;

    /// <summary><c>sh:targetSubjectsOf</c>.</summary>
    public sealed record SubjectsOf(Iri Property) : ShapeTarget;

    /// <summary><c>sh:targetObjectsOf</c>.</summary>
    public sealed record ObjectsOf(Iri Property) : ShapeTarget;
}
