using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Reads the classes of an ontology.</summary>
internal sealed class ClassReader
{
    private readonly ModelSources _sources;
    private readonly Annotations _annotations;
    private readonly ClassExpressionReader _expressions;
    private readonly Disjointness _disjointness;
    private readonly HashSet<Iri> _classes;
    private readonly Dictionary<Iri, HashSet<Iri>> _ancestors;
    private readonly Dictionary<Iri, HashSet<Iri>> _descendants;

    public ClassReader(ModelSources sources)
    {
        _sources = sources;
        _annotations = sources.Annotations;
        _expressions = new ClassExpressionReader(sources);
        _classes = FindClasses();
        _ancestors = _classes.ToDictionary(c => c, c => Related(sources.Closure.Objects(c, Rdfs.SubClassOf), c));
        _descendants = _classes.ToDictionary(c => c, c => Related(sources.Closure.Subjects(Rdfs.SubClassOf, c), c));
        _disjointness = new Disjointness(sources, _ancestors, _descendants);
    }

    /// <summary>The classes, ordered by IRI.</summary>
    public IReadOnlyList<OntologyClass> Read() => [.. Annotations.InOrder(_classes).Select(Read)];

    private OntologyClass Read(Iri iri)
    {
        var isForeign = IsForeign(iri);
        return new OntologyClass
        {
            Iri = iri,
            LocalName = TermNames.LocalName(iri),
            Name = _annotations.Text(iri, Kg.GraphqlName) ?? TermNames.LocalName(iri),
            Plural = _annotations.Text(iri, Kg.Plural),
            Labels = _annotations.Languages(iri, Rdfs.Label),
            Definitions = _annotations.Languages(iri, Skos.Definition, Rdfs.Comment),
            Parents = Annotations.InOrder(_annotations.Iris(iri, Rdfs.SubClassOf).Where(parent => parent != iri && _classes.Contains(parent))),
            Ancestors = _ancestors[iri],
            Descendants = _descendants[iri],
            Sufficient = _expressions.Sufficient(iri),
            IsPolymorphic = _annotations.Flag(iri, Kg.Polymorphic),
            IsAbstract = _annotations.Flag(iri, Kg.Abstract) || (isForeign && !_sources.Graph.Has(null, RdfTerms.Type, iri)),
            IsEnum = _annotations.Flag(iri, Kg.Enum),
            IsConcept = _ancestors[iri].Contains(Skos.Concept),
            Exposure = isForeign ? Exposure.Hidden : _annotations.Exposure(iri),
            IsDerived = Inherited(iri, c => _annotations.Flag(c, Kg.Derived) ? c : null) is not null,
            Interval = Inherited(iri, IntervalOf),
            TimeProperty = Inherited(iri, c => _annotations.Iri(c, Kg.TimeProperty)),
            DataSubject = Inherited(iri, DataSubjectOf),
            Keys = [.. NearestFirst(iri).SelectMany(KeysOf)],
            DisjointWith = _disjointness.Of(iri),
            IsPersonalData = Inherited(iri, c => _annotations.Text(c, Kg.PersonalData)) is not (null or "none"),
            DeprecationReason = _annotations.DeprecationReason(iri),
            Source = _sources.Sources.Places.Of(iri),
        };
    }

    // A class of another vocabulary has a place here only where the folder uses it.
    private bool IsForeign(Iri iri) => !_sources.Sources.Modules.Has(iri, RdfTerms.Type, Owl.Class) && !_sources.Sources.Modules.Has(iri, RdfTerms.Type, Rdfs.Class);

    private HashSet<Iri> FindClasses()
    {
        var graph = _sources.Graph;
        var declared = graph.Subjects(RdfTerms.Type, Owl.Class).Concat(graph.Subjects(RdfTerms.Type, Rdfs.Class));
        var inAxioms = graph.Match(null, Rdfs.SubClassOf, null)
            .Concat(graph.Match(null, Owl.EquivalentClass, null))
            .SelectMany(axiom => new[] { axiom.Subject, axiom.Object });
        var inProperties = graph.Match(null, Rdfs.Domain, null).Concat(graph.Match(null, Rdfs.Range, null)).Select(axiom => axiom.Object);
        var ofIndividuals = graph.Match(null, RdfTerms.Type, null).Select(typing => typing.Object);
        return [.. declared.Concat(inAxioms).Concat(inProperties).Concat(ofIndividuals).OfType<Iri>().Where(iri => !StandardTerms.IsOfLanguage(iri))];
    }

    private HashSet<Iri> Related(IEnumerable<Term> related, Iri self) => [self, .. related.OfType<Iri>().Where(_classes.Contains)];

    // The class itself, then its ancestors, the more special before the more general.
    private IEnumerable<Iri> NearestFirst(Iri iri) =>
        _ancestors[iri]
            .OrderByDescending(ancestor => ancestor == iri)
            .ThenByDescending(ancestor => _ancestors[ancestor].Count)
            .ThenBy(ancestor => ancestor.Value, StringComparer.Ordinal);

    private T? Inherited<T>(Iri iri, Func<Iri, T?> own)
        where T : class => NearestFirst(iri).Select(own).FirstOrDefault(value => value is not null);

    private IntervalDescription? IntervalOf(Iri iri) =>
        _annotations.Text(iri, Kg.Kind) == "interval" && _annotations.Iri(iri, Kg.ValidFrom) is { } from && _annotations.Iri(iri, Kg.ValidUntil) is { } until
            ? new IntervalDescription(from, until, _annotations.Iri(iri, Kg.LapsesAt))
            : null;

    private PropertyPath? DataSubjectOf(Iri iri)
    {
        try
        {
            return _sources.Graph.Objects(iri, Kg.DataSubject).FirstOrDefault() is { } node ? new PathReader(_sources.Graph).Read(node) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private IEnumerable<IReadOnlyList<Iri>> KeysOf(Iri iri) =>
        _sources.Graph.Objects(iri, Owl.HasKey)
            .Select(head => (IReadOnlyList<Iri>)[.. _sources.List(head).OfType<Iri>()])
            .Where(key => key.Count > 0)
            .OrderBy(key => string.Join(' ', key.Select(property => property.Value)), StringComparer.Ordinal);
}
