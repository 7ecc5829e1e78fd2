using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>
/// What <see href="https://www.w3.org/TR/skos-reference/">SKOS</see> says of its own properties, as far as a folder uses them, and that
/// labels are texts: an ontology need not repeat it.
/// </summary>
internal static class StandardAxioms
{
    private static readonly ImmutableArray<Iri> Hierarchy = [Skos.Broader, Skos.Narrower, Skos.BroaderTransitive, Skos.NarrowerTransitive];

    private static readonly ImmutableArray<Triple> HierarchyAxioms =
    [
        .. Hierarchy.SelectMany(property => Declare(property, Owl.ObjectProperty, Skos.Concept)),
        new(Skos.Broader, Rdfs.SubPropertyOf, Skos.BroaderTransitive),
        new(Skos.Narrower, Rdfs.SubPropertyOf, Skos.NarrowerTransitive),
        new(Skos.Broader, Owl.InverseOf, Skos.Narrower),
        new(Skos.BroaderTransitive, Owl.InverseOf, Skos.NarrowerTransitive),
        new(Skos.BroaderTransitive, RdfTerms.Type, Owl.TransitiveProperty),
        new(Skos.NarrowerTransitive, RdfTerms.Type, Owl.TransitiveProperty),
    ];

    private static readonly ImmutableArray<Iri> Texts =
    [
        Skos.PrefLabel, Skos.AltLabel, Skos.HiddenLabel, Skos.Definition, Skos.ScopeNote, Skos.Note, Skos.Example,
        Skos.ChangeNote, Skos.EditorialNote, Skos.HistoryNote,
    ];

    private static readonly ImmutableArray<Triple> OtherAxioms =
    [
        new(Rdfs.Label, RdfTerms.Type, Owl.DatatypeProperty),
        new(Rdfs.Label, Rdfs.Range, Rdfs.Literal),
        .. Declare(Skos.Related, Owl.ObjectProperty, Skos.Concept),
        new(Skos.Related, RdfTerms.Type, Owl.SymmetricProperty),
        .. Declare(Skos.InScheme, Owl.ObjectProperty, Skos.ConceptScheme),
        .. Declare(Skos.TopConceptOf, Owl.ObjectProperty, Skos.ConceptScheme),
        new(Skos.HasTopConcept, RdfTerms.Type, Owl.ObjectProperty),
        new(Skos.HasTopConcept, Rdfs.Domain, Skos.ConceptScheme),
        new(Skos.HasTopConcept, Rdfs.Range, Skos.Concept),
        .. new[] { Skos.ExactMatch, Skos.CloseMatch, Skos.BroadMatch, Skos.NarrowMatch, Skos.RelatedMatch }
            .SelectMany(property => Declare(property, Owl.ObjectProperty, Skos.Concept)),
        .. Declare(Skos.Notation, Owl.DatatypeProperty, Xsd.String),
        .. Texts.SelectMany(property => Declare(property, Owl.DatatypeProperty, RdfTerms.LangString)),
    ];

    /// <summary>Whether a property is one of those that other vocabularies define and this service knows.</summary>
    public static bool Cover(Iri property) => property == Rdfs.Label || property.Value.StartsWith(Skos.Namespace, StringComparison.Ordinal);

    /// <summary>The axioms on the properties that occur in a graph, and on those that they bring with them.</summary>
    public static IEnumerable<Triple> For(ITripleSource graph)
    {
        var hierarchy = Hierarchy.Any(property => Occurs(graph, property)) ? HierarchyAxioms : [];
        return hierarchy.Concat(OtherAxioms.Where(axiom => Occurs(graph, (Iri)axiom.Subject)));
    }

    private static bool Occurs(ITripleSource graph, Iri property) =>
        graph.Has(null, property, null) || graph.Has(property, null, null) || graph.Has(null, null, property);

    private static IEnumerable<Triple> Declare(Iri property, Iri kind, Iri range) =>
    [
        new(property, RdfTerms.Type, kind),
        new(property, Rdfs.Domain, Skos.Concept),
        new(property, Rdfs.Range, range),
    ];
}
