using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>Which classes lie below which, for <c>sh:class</c> and class targets.</summary>
public sealed class ClassHierarchy
{
    private readonly Func<Iri, IReadOnlySet<Term>> _classAndBelow;
    private readonly Dictionary<Iri, IReadOnlySet<Term>> _known = [];

    private ClassHierarchy(Func<Iri, IReadOnlySet<Term>> classAndBelow) => _classAndBelow = classAndBelow;

    /// <summary>The hierarchy that the <c>rdfs:subClassOf</c> triples of a source give.</summary>
    public static ClassHierarchy Of(ITripleSource triples)
    {
        var down = new ZeroOrMorePath(new InversePath(new PredicatePath(Rdfs.SubClassOf)));
        return new ClassHierarchy(top => down.Evaluate(triples, top).ToHashSet());
    }

    /// <summary>The hierarchy of a model; a class that it doesn't know stands alone.</summary>
    public static ClassHierarchy Of(OntologyModel model) => Of(model.Classes);

    internal static ClassHierarchy Of(IEnumerable<OntologyClass> classes)
    {
        var descendants = classes.ToDictionary(c => c.Iri, c => c.Descendants);
        return new ClassHierarchy(top => descendants.TryGetValue(top, out var below) ? below.ToHashSet<Term>() : new HashSet<Term> { top });
    }

    /// <summary>The class and every class below it.</summary>
    public IReadOnlySet<Term> ClassAndBelow(Iri top)
    {
        lock (_known)
        {
            return _known.TryGetValue(top, out var classes) ? classes : _known[top] = _classAndBelow(top);
        }
    }

    /// <summary>Whether a node has a type that is the class or lies below it.</summary>
    public bool IsInstance(ITripleSource data, Term node, Iri expected)
    {
        var classes = ClassAndBelow(expected);
        return data.Objects(node, RdfTerms.Type).Any(classes.Contains);
    }

    /// <summary>The nodes with a type that is the class or lies below it, each once.</summary>
    public IEnumerable<Term> Instances(ITripleSource data, Iri top) =>
        ClassAndBelow(top).SelectMany(type => data.Subjects(RdfTerms.Type, type)).Distinct();
}
