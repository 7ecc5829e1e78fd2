using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>What a check looks at, and where it reports.</summary>
internal sealed class CheckContext(ModelSources sources, OntologyModel model)
{
    private readonly ProblemList _problems = sources.Sources.Problems;

    /// <summary>The model as it was read.</summary>
    public OntologyModel Model => model;

    /// <summary>The triples of the modules as written.</summary>
    public RdfGraph Modules => sources.Sources.Modules;

    /// <summary>Every triple as written, alignments included.</summary>
    public RdfGraph Asserted => sources.Sources.Asserted;

    /// <summary>What follows.</summary>
    public Closure Closure => sources.Closure;

    /// <summary>Reads conditions.</summary>
    public Shacl.ShapesReader Shapes => sources.Shapes;

    /// <summary>A term as messages write it.</summary>
    public string Written(Term term) => sources.Sources.Names.Of(term);

    /// <summary>A path as messages write it.</summary>
    public string Written(PropertyPath path) => sources.Sources.Names.Of(path);

    /// <summary>Several terms as messages write them.</summary>
    public string Written(IEnumerable<Term> terms) => sources.Sources.Names.Of(terms);

    /// <summary>Where a triple is written.</summary>
    public SourceReference? PlaceOf(Triple triple) => sources.Sources.Places.Of(triple);

    /// <summary>Where a term is declared.</summary>
    public SourceReference? PlaceOf(Term term) => sources.Sources.Places.Of(term);

    /// <summary>Where something is said of a term, else where the term is declared.</summary>
    public SourceReference? PlaceOf(Term subject, Iri predicate) => sources.Sources.Places.Of(Modules, subject, predicate);

    /// <summary>The members of a list; none for a broken one.</summary>
    public IReadOnlyList<Term> List(Term head) => sources.List(head);

    public void Violation(string code, string message, SourceReference? place) => _problems.Violation(code, message, place);

    public void Warning(string code, string message, SourceReference? place) => _problems.Warning(code, message, place);

    public void Report(string code, Severity severity, string message, SourceReference? place) => _problems.Add(new Problem(code, severity, message, place));
}
