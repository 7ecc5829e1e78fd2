using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>
/// Domain, range and characteristics of properties: as declared, else as they follow from an inverse, from the base of a narrowing or
/// from a super-property.
/// </summary>
internal sealed class PropertyAxioms(ModelSources sources)
{
    private readonly ITripleSource _graph = sources.Graph;

    /// <summary>The properties declared inverse to this one, in either direction.</summary>
    public IReadOnlyList<Iri> Inverses(Iri property) =>
        Annotations.InOrder(_graph.Objects(property, Owl.InverseOf).Concat(_graph.Subjects(Owl.InverseOf, property)).OfType<Iri>());

    /// <summary>The properties directly above and those equivalent.</summary>
    public IReadOnlyList<Iri> Supers(Iri property) =>
        Annotations.InOrder(_graph.Objects(property, Rdfs.SubPropertyOf).Concat(Equivalents(property)).OfType<Iri>().Where(other => other != property));

    /// <summary>The properties directly below and those equivalent.</summary>
    public IReadOnlyList<Iri> Subs(Iri property) =>
        Annotations.InOrder(_graph.Subjects(Rdfs.SubPropertyOf, property).Concat(Equivalents(property)).OfType<Iri>().Where(other => other != property));

    /// <summary>The property that this one narrows, or null.</summary>
    public Iri? Base(Iri property) => sources.Annotations.Iri(property, Kg.Narrows);

    /// <summary>Whether the property has a characteristic itself, or because a property that holds whenever it does has it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="characteristic">The characteristic's class.</param>
    /// <param name="ofInverse">The class of the same characteristic seen from the other end.</param>
    public bool IsLimited(Iri property, Iri characteristic, Iri ofInverse) =>
        AndAbove(property).Any(above => Has(above, characteristic) || Inverses(above).Any(inverse => Has(inverse, ofInverse)));

    /// <summary>Whether the property itself is declared to have a characteristic.</summary>
    public bool Has(Iri property, Iri characteristic) => _graph.Has(property, RdfTerms.Type, characteristic);

    /// <summary>The domains, several meaning either.</summary>
    public IReadOnlyList<Iri> Domains(Iri property) => Ends(property, Rdfs.Domain, Rdfs.Range);

    /// <summary>The range, or null.</summary>
    public Iri? Range(Iri property) => Ends(property, Rdfs.Range, Rdfs.Domain) is [var first, ..] ? first : null;

    /// <summary>The property itself and everything above it, narrowed bases included, nearest first.</summary>
    public IReadOnlyList<Iri> AndAbove(Iri property)
    {
        var found = new List<Iri> { property };
        for (var next = 0; next < found.Count; next++)
        {
            var above = Base(found[next]) is { } narrowed ? Supers(found[next]).Prepend(narrowed) : Supers(found[next]);
            found.AddRange(above.Where(candidate => !found.Contains(candidate)).ToArray());
        }

        return found;
    }

    private IReadOnlyList<Iri> Ends(Iri property, Iri end, Iri otherEnd) =>
        AndAbove(property)
            .Select(above => Declared(above, end) is { Count: > 0 } declared
                ? declared
                : Annotations.InOrder(Inverses(above).SelectMany(inverse => Declared(inverse, otherEnd))))
            .FirstOrDefault(found => found.Count > 0) ?? [];

    // A union of named classes is as good as several domains.
    private IReadOnlyList<Iri> Declared(Iri property, Iri end) =>
        Annotations.InOrder(_graph.Objects(property, end)
            .SelectMany(declared => declared is Iri ? [declared] : UnionAt(declared))
            .OfType<Iri>()
            .Where(named => named != Owl.Thing));

    private IEnumerable<Term> UnionAt(Term node) => _graph.Objects(node, Owl.UnionOf).SelectMany(sources.List);

    private IEnumerable<Term> Equivalents(Iri property) =>
        _graph.Objects(property, Owl.EquivalentProperty).Concat(_graph.Subjects(Owl.EquivalentProperty, property));
}
