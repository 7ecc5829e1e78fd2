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

    private readonly ModelSources sources;
    private readonly Annotations annotations;
    private readonly PropertyAxioms axioms;
    private readonly CardinalityReader cardinalities;
    private readonly ILookup<Iri, PropertyShape> shapesByProperty;

    public PropertyReader(ModelSources sources, IReadOnlyList<OntologyClass> classes, IReadOnlyList<NodeShape> shapes)
    {
        this.sources = sources;
        annotations = sources.Annotations;
        axioms = new PropertyAxioms(sources);
        cardinalities = new CardinalityReader(classes, shapes, axioms);
        shapesByProperty = PropertyShapes.Of(shapes)
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
        var domains = axioms.Domains(iri);
        var isFunctional = axioms.IsLimited(iri, Owl.FunctionalProperty, Owl.InverseFunctionalProperty);
        return new OntologyProperty
        {
            Iri = iri,
            LocalName = TermNames.LocalName(iri),
            Name = annotations.Text(iri, Kg.GraphqlName) ?? TermNames.LocalName(iri),
            IsObject = isObject,
            Labels = annotations.Languages(iri, Rdfs.Label),
            Definitions = annotations.Languages(iri, Skos.Definition, Rdfs.Comment),
            Domains = domains,
            Range = axioms.Range(iri),
            IsFunctional = isFunctional,
            IsInverseFunctional = axioms.IsLimited(iri, Owl.InverseFunctionalProperty, Owl.FunctionalProperty),
            IsTransitive = axioms.Has(iri, Owl.TransitiveProperty),
            IsSymmetric = axioms.Has(iri, Owl.SymmetricProperty),
            IsAsymmetric = axioms.Has(iri, Owl.AsymmetricProperty),
            IsIrreflexive = axioms.Has(iri, Owl.IrreflexiveProperty),
            Inverses = axioms.Inverses(iri),
            SubProperties = axioms.Subs(iri),
            SuperProperties = axioms.Supers(iri),
            Chains = ChainsOf(iri),
            Narrows = NarrowingOf(iri),
            IsDerived = annotations.Flag(iri, Kg.Derived),
            IsIdentifying = annotations.Flag(iri, Kg.Identifying),
            ExcludesSelf = annotations.Flag(iri, Kg.ExcludesSelf),
            Indexed = annotations.Text(iri, Kg.Indexed),
            Scale = annotations.Number(iri, Kg.Scale) is { } scale and >= 0 and <= 9 ? (int)scale : 6,
            IsOrdered = annotations.Flag(iri, Kg.Ordered),
            Exposure = IsForeign(iri) ? Exposure.Hidden : annotations.Exposure(iri),
            Order = OrderOf(iri),
            Default = annotations.Literal(iri, Kg.Default),
            IsPersonalData = annotations.Text(iri, Kg.PersonalData) is not (null or "none"),
            DeprecationReason = annotations.DeprecationReason(iri),
            CardinalityByClass = cardinalities.Of(iri, domains, isFunctional),
            Source = sources.Sources.Places.Of(iri),
        };
    }

    // What stands in an axiom that only object properties have is one, whether or not it is declared.
    private HashSet<Iri> FindObjectProperties()
    {
        var inverses = sources.Graph.Match(null, Owl.InverseOf, null).SelectMany(axiom => new[] { axiom.Subject, axiom.Object });
        var chained = sources.Graph.Match(null, Owl.PropertyChainAxiom, null)
            .Select(axiom => axiom.Subject)
            .Where(subject => !axioms.Has((Iri)subject, Owl.DatatypeProperty));
        return [.. ObjectKinds.SelectMany(OfKind).Concat(inverses.Concat(chained).OfType<Iri>())];
    }

    private IEnumerable<Iri> OfKind(Iri kind) => sources.Graph.Subjects(RdfTerms.Type, kind).OfType<Iri>();

    // A property of another vocabulary can be stepped over, and is no field.
    private bool IsForeign(Iri iri) =>
        StandardAxioms.Cover(iri) && !sources.Graph.Has(iri, Kg.Exposure, null);

    private IReadOnlyList<IReadOnlyList<Iri>> ChainsOf(Iri iri) =>
    [
        .. sources.Graph.Objects(iri, Owl.PropertyChainAxiom)
            .Select(sources.List)
            .Where(chain => chain.Count > 0 && chain.All(step => step is Iri))
            .Select(chain => (IReadOnlyList<Iri>)[.. chain.Cast<Iri>()])
            .OrderBy(chain => string.Join(' ', chain.Select(step => step.Value)), StringComparer.Ordinal),
    ];

    private Narrowing? NarrowingOf(Iri iri) =>
        axioms.Base(iri) is { } narrowed
        && sources.Graph.Objects(iri, Kg.Condition).FirstOrDefault() is { } condition
        && sources.Shapes.Read(condition) is { } shape
            ? new Narrowing(narrowed, shape)
            : null;

    private decimal? OrderOf(Iri iri) =>
        annotations.Number(iri, Sh.Order) ?? shapesByProperty[iri].Min(shape => shape.Order) ?? annotations.Number(iri, Kg.Order);
}
