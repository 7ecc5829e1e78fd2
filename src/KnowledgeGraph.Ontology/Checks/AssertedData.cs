using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>The asserted triples as validation sees them: a triple that is written in one direction also holds in the other.</summary>
internal sealed class AssertedData(ITripleSource asserted, OntologyModel model) : ITripleSource
{
    /// <inheritdoc/>
    public IEnumerable<Triple> Match(Term? subject, Iri? predicate, Term? obj)
    {
        var written = asserted.Match(subject, predicate, obj);
        var turned = predicate is null ? TurnedAround(subject, obj) : TurnedAround(subject, predicate, obj);
        return turned.Count == 0 ? written : written.Concat(turned).Distinct();
    }

    private List<Triple> TurnedAround(Term? subject, Term? obj) =>
    [
        .. from triple in asserted.Match(obj, null, subject)
           from opposite in OppositesOf(triple.Predicate)
           select new Triple(triple.Object, opposite, triple.Subject),
    ];

    private List<Triple> TurnedAround(Term? subject, Iri predicate, Term? obj) =>
    [
        .. from opposite in OppositesOf(predicate)
           from triple in asserted.Match(obj, opposite, subject)
           select new Triple(triple.Object, predicate, triple.Subject),
    ];

    private IEnumerable<Iri> OppositesOf(Iri predicate) => model.FindProperty(predicate) is not { IsObject: true } property
        ? []
        : property.IsSymmetric ? property.Inverses.Append(predicate) : property.Inverses;
}
