using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Reads the object and datatype properties of an ontology.</summary>
internal sealed class PropertyReader
{
    private static readonly Iri[] ObjectKinds =
    [
        Owl.ObjectProperty, Owl.TransitiveProperty, Owl.SymmetricProperty, Owl.AsymmetricProperty, Owl.IrreflexiveProperty, Owl.InverseFunctionalProperty,
    ];

    private readonly ModelSources _sources;
    private readonly Annotations _annotations;
    private readonly PropertyAxioms _axioms;
    private readonly CardinalityReader _cardinalities;
    private readonly ILookup<Iri, PropertyShape> _shapesByProperty;

    public PropertyReader(ModelSources sources, IReadOnlyList<OntologyClass> classes, IReadOnlyList<NodeShape> shapes)
    {
        _sources = sources;
        _annotations = sources.Annotations;
        _axioms = new PropertyAxioms(sources);
        _cardinalities = new CardinalityReader(classes, shapes, _axioms);
        _shapesByProperty = PropertyShapes.Of(shapes)
            .Where(shape => shape.Path is PredicatePath)
            .ToLookup(shape => ((PredicatePath)shape.Path).Predicate);
    }

    /// <summary>The properties, ordered by IRI.</summary>
    public IReadOnlyList<OntologyProperty> Read()
    {
        var objects = FindObjectProperties();
        var data = OfKind(Owl.DatatypeProperty).Except(objects);
        return [.. Annotations.InOrder(objects.Concat(data)).Select(property => Read(property, objects.Contains(property)))];
    }

    private OntologyProperty Read(Iri iri, bool isObject)
    {
        var domains = _axioms.Domains(iri);
        var isFunctional = _axioms.IsLimited(iri, Owl.FunctionalProperty, Owl.InverseFunctionalProperty);
        return new OntologyProperty
        {
            Iri = iri,
            LocalName = TermNames.LocalName(iri),
            Name = _annotations.Text(iri, Kg.GraphqlName) ?? TermNames.LocalName(iri),
            IsObject = isObject,
            Labels = _annotations.Languages(iri, Rdfs.Label),
            Definitions = _annotations.Languages(iri, Skos.Definition, Rdfs.Comment),
            Domains = domains,
            Range = _axioms.Range(iri),
            IsFunctional = isFunctional,
            IsInverseFunctional = _axioms.IsLimited(iri, Owl.InverseFunctionalProperty, Owl.FunctionalProperty),
            IsTransitive = _axioms.Has(iri, Owl.TransitiveProperty),
            IsSymmetric = _axioms.Has(iri, Owl.SymmetricProperty),
            IsAsymmetric = _axioms.Has(iri, Owl.AsymmetricProperty),
            IsIrreflexive = _axioms.Has(iri, Owl.IrreflexiveProperty),
            Inverses = _axioms.Inverses(iri),
            SubProperties = _axioms.Subs(iri),
            SuperProperties = _axioms.Supers(iri),
            Chains = ChainsOf(iri),
            Narrows = NarrowingOf(iri),
            IsDerived = _annotations.Flag(iri, Kg.Derived),
            IsIdentifying = _annotations.Flag(iri, Kg.Identifying),
            ExcludesSelf = _annotations.Flag(iri, Kg.ExcludesSelf),
            Indexed = _annotations.Text(iri, Kg.Indexed),
            Scale = _annotations.Number(iri, Kg.Scale) is { } scale and >= 0 and <= 9 ? (int)scale : 6,
            IsOrdered = _annotations.Flag(iri, Kg.Ordered),
            Exposure = IsForeign(iri) ? Exposure.Hidden : _annotations.Exposure(iri),
            Order = OrderOf(iri),
            Default = _annotations.Literal(iri, Kg.Default),
            IsPersonalData = _annotations.Text(iri, Kg.PersonalData) is not (null or "none"),
            DeprecationReason = _annotations.DeprecationReason(iri),
            CardinalityByClass = _cardinalities.Of(iri, domains, isFunctional),
            Source = _sources.Sources.Places.Of(iri),
        };
    }

    // What stands in an axiom that only object properties have is one, whether or not it is declared.
    private HashSet<Iri> FindObjectProperties()
    {
        var inverses = _sources.Graph.Match(null, Owl.InverseOf, null).SelectMany(axiom => new[] { axiom.Subject, axiom.Object });
        var chained = _sources.Graph.Match(null, Owl.PropertyChainAxiom, null)
            .Select(axiom => axiom.Subject)
            .Where(subject => !_axioms.Has((Iri)subject, Owl.DatatypeProperty));
        return [.. ObjectKinds.SelectMany(OfKind).Concat(inverses.Concat(chained).OfType<Iri>())];
    }

    private IEnumerable<Iri> OfKind(Iri kind) => _sources.Graph.Subjects(RdfTerms.Type, kind).OfType<Iri>();

    // A property of another vocabulary can be stepped over, and is no field.
    private bool IsForeign(Iri iri) =>
        StandardAxioms.Cover(iri) && !_sources.Graph.Has(iri, Kg.Exposure, null);

    private IReadOnlyList<IReadOnlyList<Iri>> ChainsOf(Iri iri) =>
    [
        .. _sources.Graph.Objects(iri, Owl.PropertyChainAxiom)
            .Select(_sources.List)
            .Where(chain => chain.Count > 0 && chain.All(step => step is Iri))
            .Select(chain => (IReadOnlyList<Iri>)[.. chain.Cast<Iri>()])
            .OrderBy(chain => string.Join(' ', chain.Select(step => step.Value)), StringComparer.Ordinal),
    ];

    private Narrowing? NarrowingOf(Iri iri) =>
        _axioms.Base(iri) is { } narrowed
        && _sources.Graph.Objects(iri, Kg.Condition).FirstOrDefault() is { } condition
        && _sources.Shapes.Read(condition) is { } shape
            ? new Narrowing(narrowed, shape)
            : null;

    private decimal? OrderOf(Iri iri) =>
        _annotations.Number(iri, Sh.Order) ?? _shapesByProperty[iri].Min(shape => shape.Order) ?? _annotations.Number(iri, Kg.Order);
}
