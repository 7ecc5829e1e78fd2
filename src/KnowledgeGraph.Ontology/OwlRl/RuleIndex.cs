namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Finds the patterns of rules that a fact may match.</summary>
internal sealed class RuleIndex
{
    private static readonly List<Entry> None = [];

    private readonly Dictionary<long, List<Entry>> _byPredicateAndObject = [];
    private readonly Dictionary<int, List<Entry>> _byPredicate = [];
    private readonly List<Entry> _others = [];

    public void Add(CompiledRule rule)
    {
        for (var place = 0; place < rule.Body.Length; place++)
        {
            ListFor(rule.Body[place]).Add(new Entry(rule, place));
        }
    }

    /// <summary>The three lists whose patterns a fact may match. They may grow while they are walked.</summary>
    public (List<Entry> Narrow, List<Entry> Wide, List<Entry> Others) For(Fact fact) =>
        (_byPredicateAndObject.GetValueOrDefault(FactIndex.Key(fact.Predicate, fact.Object), None),
            _byPredicate.GetValueOrDefault(fact.Predicate, None),
            _others);

    private List<Entry> ListFor(Fact pattern) => pattern switch
    {
        { Predicate: < 0 } => _others,
        { Object: >= 0 } => ListAt(_byPredicateAndObject, FactIndex.Key(pattern.Predicate, pattern.Object)),
        _ => ListAt(_byPredicate, pattern.Predicate),
    };

    private static List<Entry> ListAt<TKey>(Dictionary<TKey, List<Entry>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    /// <summary>A pattern in the body of a rule.</summary>
    public readonly record struct Entry(CompiledRule Rule, int Place);
}
