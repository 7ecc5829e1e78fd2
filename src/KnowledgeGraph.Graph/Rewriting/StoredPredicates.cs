using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// The predicate that each property is stored under. Of properties that are inverse to each other one is stored, the first by IRI, so
/// that an edge may be asserted either way and is there once.
/// </summary>
public sealed class StoredPredicates
{
    private readonly Dictionary<Iri, StoredPredicate> _byProperty = [];
    private readonly HashSet<Symbol> _derived = [];
    private readonly Symbols _symbols;

    internal StoredPredicates(OntologyModel model, Symbols symbols)
    {
        _symbols = symbols;
        foreach (var property in model.Properties.OrderBy(p => p.Iri.Value, StringComparer.Ordinal))
        {
            if (!_byProperty.ContainsKey(property.Iri))
            {
                Assign(property.Iri, new StoredPredicate(symbols.Of(property.Iri.Value), false), model);
            }
        }
    }

    /// <summary>How a property is stored; a property that the model doesn't know is stored as it is.</summary>
    public StoredPredicate Of(Iri property) =>
        _byProperty.TryGetValue(property, out var stored) ? stored : new StoredPredicate(_symbols.Of(property.Value), false);

    /// <summary>True if nobody may state the property: it is <c>kg:derived</c>, or inverse to one that is.</summary>
    public bool IsDerived(Iri property) => _derived.Contains(Of(property).Predicate);

    // Inverses of inverses run forwards again; a symmetric property meets itself both ways and stays as it was first assigned.
    private void Assign(Iri property, StoredPredicate stored, OntologyModel model)
    {
        if (!_byProperty.TryAdd(property, stored) || model.FindProperty(property) is not { } described)
        {
            return;
        }

        if (described.IsDerived)
        {
            _derived.Add(stored.Predicate);
        }

        foreach (var inverse in described.Inverses)
        {
            Assign(inverse, stored with { IsInverse = !stored.IsInverse }, model);
        }
    }
}
