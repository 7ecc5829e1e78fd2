using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>The properties that an interaction can be recorded with, by its class.</summary>
public sealed class InteractionFields
{
    private readonly Dictionary<Iri, HashSet<Iri>> _propertiesByClass;

    /// <summary>Reads them from an ontology version that has interactions.</summary>
    public InteractionFields(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Classes = [.. ConcreteBelow(EngagementVocabulary.Interaction, model)];
        _propertiesByClass = Classes.ToDictionary(c => c.Iri, c => model.Properties.Where(p => IsRecordable(p, c)).Select(p => p.Iri).ToHashSet());
        All = [.. model.Properties.Where(p => Classes.Any(c => Allows(c, p)))];
    }

    /// <summary>Classes of interactions that can be recorded, ordered by IRI.</summary>
    public IReadOnlyList<OntologyClass> Classes { get; }

    /// <summary>Every property of any of the classes, ordered by IRI.</summary>
    public IReadOnlyList<OntologyProperty> All { get; }

    /// <summary>True if interactions of the class have the property.</summary>
    public bool Allows(OntologyClass @class, OntologyProperty property)
    {
        ArgumentNullException.ThrowIfNull(@class);
        ArgumentNullException.ThrowIfNull(property);
        return _propertiesByClass.TryGetValue(@class.Iri, out var properties) && properties.Contains(property.Iri);
    }

    /// <summary>Classes of the property, for messages.</summary>
    internal IEnumerable<OntologyClass> ClassesOf(OntologyProperty property) => Classes.Where(c => Allows(c, property));

    /// <summary>Classes below a class of which nodes can be asserted, ordered by IRI.</summary>
    internal static IEnumerable<OntologyClass> ConcreteBelow(Iri top, OntologyModel model) =>
        model.Classes.Where(c => c.Ancestors.Contains(top) && c is { IsAbstract: false, IsDefined: false, IsDerived: false });

    private static bool IsRecordable(OntologyProperty property, OntologyClass @class) =>
        property is { IsDerived: false, Narrows: null, Exposure: not Exposure.Hidden } && property.Domains.Any(@class.Ancestors.Contains);
}
