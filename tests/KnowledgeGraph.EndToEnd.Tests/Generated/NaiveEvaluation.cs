namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>What follows from a generated ontology, worked out as the axioms read: over and over until nothing is new.</summary>
internal sealed class NaiveEvaluation
{
    private readonly GeneratedOntology _ontology;
    private readonly Dictionary<string, HashSet<(string From, string To)>> _links;

    /// <summary>Works it out.</summary>
    public NaiveEvaluation(GeneratedOntology ontology)
    {
        _ontology = ontology;
        _links = ontology.Properties.ToDictionary(
            p => p.Name,
            p => ontology.Links.Where(link => link.Property == p.Name).Select(link => (link.From, link.To)).ToHashSet(),
            StringComparer.Ordinal);
        while (ExtendAll())
        {
        }
    }

    /// <summary>What a property leads to from a thing, in the order of names.</summary>
    public IReadOnlyList<string> Values(string property, string thing) =>
        [.. _links[property].Where(link => link.From == thing).Select(link => link.To).Order(StringComparer.Ordinal)];

    /// <summary>Whether a thing is in a defined class.</summary>
    public bool IsIn(GeneratedDefinition definition, string thing) =>
        _ontology.IsWithin(_ontology.Things[thing], definition.Base)
        && Values(definition.Property, thing).Any(value => value == definition.Value || (definition.ValueClass is { } c && _ontology.IsWithin(_ontology.Things[value], c)));

    // True if something is new.
    private bool ExtendAll()
    {
        var before = Count();
        _ontology.Properties.ForEach(Extend);
        return Count() > before;
    }

    private int Count() => _links.Values.Sum(links => links.Count);

    private void Extend(GeneratedProperty property)
    {
        var own = _links[property.Name];
        switch (property.Trait)
        {
            case Trait.Inverse:
                own.UnionWith(Turned(_links[property.Others[0]]));
                _links[property.Others[0]].UnionWith(Turned(own));
                break;
            case Trait.SubProperty:
                _links[property.Others[0]].UnionWith(own);
                break;
            case Trait.Symmetric:
                own.UnionWith(Turned(own));
                break;
            case Trait.Transitive:
                own.UnionWith(Joined(own, own));
                break;
            case Trait.Chain:
                own.UnionWith(property.Others.Select(other => _links[other]).Aggregate(Joined));
                break;
        }
    }

    private static List<(string From, string To)> Turned(IEnumerable<(string From, string To)> links) => [.. links.Select(link => (link.To, link.From))];

    private static HashSet<(string From, string To)> Joined(HashSet<(string From, string To)> first, HashSet<(string From, string To)> second) =>
        [.. first.Join(second, link => link.To, link => link.From, (a, b) => (a.From, b.To))];
}
