using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Reads the classes of an ontology.</summary>
internal sealed class ClassReader
{
    private readonly ModelSources sources;
    private readonly Annotations annotations;
    private readonly ClassExpressionReader expressions;
    private readonly Disjointness disjointness;
    private readonly HashSet<Iri> classes;
    private readonly Dictionary<Iri, HashSet<Iri>> ancestors;
    private readonly Dictionary<Iri, HashSet<Iri>> descendants;

    public ClassReader(ModelSources sources)
    {
        this.sources = sources;
        annotations = sources.Annotations;
        expressions = new ClassExpressionReader(sources);
        classes = FindClasses();
        ancestors = classes.ToDictionary(c => c, c => Related(sources.Closure.Objects(c, Rdfs.SubClassOf), c));
        descendants = classes.ToDictionary(c => c, c => Related(sources.Closure.Subjects(Rdfs.SubClassOf, c), c));
        disjointness = new Disjointness(sources, ancestors, descendants);
    }

    /// <summary>The classes, ordered by IRI.</summary>
    public IReadOnlyList<OntologyClass> Read() => [.. Annotations.InOrder(classes).Select(Read)];

    private OntologyClass Read(Iri iri)
    {
        var isForeign = IsForeign(iri);
        return new OntologyClass
        {
            Iri = iri,
            LocalName = TermNames.LocalName(iri),
            Name = annotations.Text(iri, Kg.GraphqlName) ?? TermNames.LocalName(iri),
            Plural = annotations.Text(iri, Kg.Plural),
            Labels = annotations.Languages(iri, Rdfs.Label),
            Definitions = annotations.Languages(iri, Skos.Definition, Rdfs.Comment),
            Parents = Annotations.InOrder(annotations.Iris(iri, Rdfs.SubClassOf).Where(parent => parent != iri && classes.Contains(parent))),
            Ancestors = ancestors[iri],
            Descendants = descendants[iri],
            Sufficient = expressions.Sufficient(iri),
            IsPolymorphic = annotations.Flag(iri, Kg.Polymorphic),
            IsAbstract = annotations.Flag(iri, Kg.Abstract) || (isForeign && !sources.Graph.Has(null, RdfTerms.Type, iri)),
            IsEnum = annotations.Flag(iri, Kg.Enum),
            IsConcept = ancestors[iri].Contains(Skos.Concept),
            Exposure = isForeign ? Exposure.Hidden : annotations.Exposure(iri),
            IsDerived = Inherited(iri, c => annotations.Flag(c, Kg.Derived) ? c : null) is not null,
            Interval = Inherited(iri, IntervalOf),
            TimeProperty = Inherited(iri, c => annotations.Iri(c, Kg.TimeProperty)),
            DataSubject = Inherited(iri, DataSubjectOf),
            Keys = [.. NearestFirst(iri).SelectMany(KeysOf)],
            DisjointWith = disjointness.Of(iri),
            IsPersonalData = Inherited(iri, c => annotations.Text(c, Kg.PersonalData)) is not (null or "none"),
            DeprecationReason = annotations.DeprecationReason(iri),
            Source = sources.Sources.Places.Of(iri),
        };
    }

    // A class of another vocabulary has a place here only where the folder uses it.
    private bool IsForeign(Iri iri) => !sources.Sources.Modules.Has(iri, RdfTerms.Type, Owl.Class) && !sources.Sources.Modules.Has(iri, RdfTerms.Type, Rdfs.Class);

    private HashSet<Iri> FindClasses()
    {
        var graph = sources.Graph;
        var declared = graph.Subjects(RdfTerms.Type, Owl.Class).Concat(graph.Subjects(RdfTerms.Type, Rdfs.Class));
        var inAxioms = graph.Match(null, Rdfs.SubClassOf, null)
            .Concat(graph.Match(null, Owl.EquivalentClass, null))
            .SelectMany(axiom => new[] { axiom.Subject, axiom.Object });
        var inProperties = graph.Match(null, Rdfs.Domain, null).Concat(graph.Match(null, Rdfs.Range, null)).Select(axiom => axiom.Object);
        var ofIndividuals = graph.Match(null, RdfTerms.Type, null).Select(typing => typing.Object);
        return [.. declared.Concat(inAxioms).Concat(inProperties).Concat(ofIndividuals).OfType<Iri>().Where(iri => !StandardTerms.IsOfLanguage(iri))];
    }

    private HashSet<Iri> Related(IEnumerable<Term> related, Iri self) => [self, .. related.OfType<Iri>().Where(classes.Contains)];

    // The class itself, then its ancestors, the more special before the more general.
    private IEnumerable<Iri> NearestFirst(Iri iri) =>
        ancestors[iri]
            .OrderByDescending(ancestor => ancestor == iri)
            .ThenByDescending(ancestor => ancestors[ancestor].Count)
            .ThenBy(ancestor => ancestor.Value, StringComparer.Ordinal);

    private T? Inherited<T>(Iri iri, Func<Iri, T?> own)
        where T : class => NearestFirst(iri).Select(own).FirstOrDefault(value => value is not null);

    private IntervalDescription? IntervalOf(Iri iri) =>
        annotations.Text(iri, Kg.Kind) == "interval" && annotations.Iri(iri, Kg.ValidFrom) is { } from && annotations.Iri(iri, Kg.ValidUntil) is { } until
            ? new IntervalDescription(from, until, annotations.Iri(iri, Kg.LapsesAt))
            : null;

    private PropertyPath? DataSubjectOf(Iri iri)
    {
        try
        {
            return sources.Graph.Objects(iri, Kg.DataSubject).FirstOrDefault() is { } node ? new PathReader(sources.Graph).Read(node) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private IEnumerable<IReadOnlyList<Iri>> KeysOf(Iri iri) =>
        sources.Graph.Objects(iri, Owl.HasKey)
            .Select(head => (IReadOnlyList<Iri>)[.. sources.List(head).OfType<Iri>()])
            .Where(key => key.Count > 0)
            .OrderBy(key => string.Join(' ', key.Select(property => property.Value)), StringComparer.Ordinal);
}
