using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Which classes can have no member in common.</summary>
internal sealed class Disjointness
{
    private readonly Dictionary<Iri, HashSet<Iri>> _declared = [];
    private readonly IReadOnlyDictionary<Iri, HashSet<Iri>> _ancestors;
    private readonly IReadOnlyDictionary<Iri, HashSet<Iri>> _descendants;

    public Disjointness(ModelSources sources, IReadOnlyDictionary<Iri, HashSet<Iri>> ancestors, IReadOnlyDictionary<Iri, HashSet<Iri>> descendants)
    {
        _ancestors = ancestors;
        _descendants = descendants;
        foreach (var axiom in sources.Graph.Match(null, Owl.DisjointWith, null))
        {
            Declare(axiom.Subject, axiom.Object);
        }

        foreach (var axiom in sources.Graph.Subjects(RdfTerms.Type, Owl.AllDisjointClasses))
        {
            var members = sources.Graph.Objects(axiom, Owl.Members).SelectMany(sources.List).ToArray();
            var pairs = from one in members from other in members where one != other select (one, other);
            pairs.ToList().ForEach(pair => Declare(pair.one, pair.other));
        }
    }

    /// <summary>The classes disjoint with a class: declared of it or of an ancestor, with all that lies below them.</summary>
    public IReadOnlySet<Iri> Of(Iri iri) =>
        _ancestors[iri]
            .SelectMany(ancestor => _declared.GetValueOrDefault(ancestor, []))
            .SelectMany(other => _descendants.GetValueOrDefault(other, [other]))
            .ToHashSet();

    private void Declare(Term one, Term other)
    {
        if (one is Iri left && other is Iri right)
        {
            SetOf(left).Add(right);
            SetOf(right).Add(left);
        }
    }

    private HashSet<Iri> SetOf(Iri iri) => _declared.TryGetValue(iri, out var set) ? set : _declared[iri] = [];
}
