using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>
/// One version of the ontology, read once from its Turtle files and immutable from then on. Schema, rewriting, validation and
/// documentation are compiled from it.
/// </summary>
public sealed class OntologyModel
{
    private readonly Dictionary<Iri, OntologyClass> _classesByIri;
    private readonly Dictionary<Iri, OntologyProperty> _propertiesByIri;
    private readonly Dictionary<Iri, Individual> _individualsByIri;

    /// <summary>Puts a model together from its parts; <see cref="OntologyLoader"/> is the one caller outside tests.</summary>
    public OntologyModel(
        string version,
        PrefixMap prefixes,
        string individualsNamespace,
        IReadOnlyList<OntologyClass> classes,
        IReadOnlyList<OntologyProperty> properties,
        IReadOnlyList<Individual> individuals,
        IReadOnlyList<NodeShape> shapes,
        RdfGraph asserted)
    {
        Version = version;
        Prefixes = prefixes;
        IndividualsNamespace = individualsNamespace;
        Classes = classes;
        Properties = properties;
        Individuals = individuals;
        Shapes = shapes;
        Asserted = asserted;
        _classesByIri = classes.ToDictionary(c => c.Iri);
        _propertiesByIri = properties.ToDictionary(p => p.Iri);
        _individualsByIri = individuals.ToDictionary(i => i.Iri);
    }

    /// <summary>First 12 hexadecimal digits of SHA-256 over the names and bytes of the files that were read.</summary>
    public string Version { get; }

    /// <summary>The prefixes that the folder's files declare; results are written with them.</summary>
    public PrefixMap Prefixes { get; }

    /// <summary>Namespace of new individuals: <c>kg:individuals</c>, else the namespace of prefix <c>id</c>.</summary>
    public string IndividualsNamespace { get; }

    /// <summary>The folder's classes, ordered by IRI; classes of imported standard vocabularies only where the folder uses them as a parent.</summary>
    public IReadOnlyList<OntologyClass> Classes { get; }

    /// <summary>The folder's object and datatype properties, ordered by IRI.</summary>
    public IReadOnlyList<OntologyProperty> Properties { get; }

    /// <summary>Individuals that the modules declare (concepts, rules, touchpoints …), ordered by IRI.</summary>
    public IReadOnlyList<Individual> Individuals { get; }

    /// <summary>The node shapes with targets, ordered by identifier. Conditions are not among them.</summary>
    public IReadOnlyList<NodeShape> Shapes { get; }

    /// <summary>Every triple of the modules as written.</summary>
    public RdfGraph Asserted { get; }

    /// <summary>The class of that IRI, or null.</summary>
    public OntologyClass? FindClass(Iri iri) => _classesByIri.GetValueOrDefault(iri);

    /// <summary>The property of that IRI, or null.</summary>
    public OntologyProperty? FindProperty(Iri iri) => _propertiesByIri.GetValueOrDefault(iri);

    /// <summary>The individual of that IRI, or null.</summary>
    public Individual? FindIndividual(Iri iri) => _individualsByIri.GetValueOrDefault(iri);
}
