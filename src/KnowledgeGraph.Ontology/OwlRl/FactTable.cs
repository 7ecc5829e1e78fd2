namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>A growing set of facts in order of arrival, which is also the agenda of forward chaining. Facts are never removed.</summary>
internal sealed class FactTable
{
    private readonly List<Fact> facts = [];
    private readonly Dictionary<Fact, int> places = [];
    private readonly FactIndex bySubject = new();
    private readonly FactIndex byPredicate = new();
    private readonly FactIndex byObject = new();
    private readonly FactIndex bySubjectAndPredicate = new();
    private readonly FactIndex byPredicateAndObject = new();

    public int Count => facts.Count;

    public Fact this[int place] => facts[place];

    /// <summary>Adds a fact; false when it is there already.</summary>
    public bool Add(Fact fact)
    {
        if (!places.TryAdd(fact, facts.Count))
        {
            return false;
        }

        facts.Add(fact);
        bySubject.Append(fact.Subject);
        byPredicate.Append(fact.Predicate);
        byObject.Append(fact.Object);
        bySubjectAndPredicate.Append(FactIndex.Key(fact.Subject, fact.Predicate));
        byPredicateAndObject.Append(FactIndex.Key(fact.Predicate, fact.Object));
        return true;
    }

    /// <summary>The place of a fact, or -1.</summary>
    public int PlaceOf(Fact fact) => places.TryGetValue(fact, out var place) ? place : -1;

    /// <summary>A walk over the places whose facts may match the question, oldest first. The caller compares what the index does not cover.</summary>
    public Walk Find(Fact question)
    {
        var (s, p, o) = question;
        return (s >= 0, p >= 0, o >= 0) switch
        {
            (true, true, true) => new Walk(null, PlaceOf(question)),
            (true, true, false) => new Walk(bySubjectAndPredicate, bySubjectAndPredicate.First(FactIndex.Key(s, p))),
            (true, false, _) => new Walk(bySubject, bySubject.First(s)),
            (false, true, true) => new Walk(byPredicateAndObject, byPredicateAndObject.First(FactIndex.Key(p, o))),
            (false, true, false) => new Walk(byPredicate, byPredicate.First(p)),
            (false, false, true) => new Walk(byObject, byObject.First(o)),
            _ => new Walk(AllPlaces: facts.Count, Place: facts.Count > 0 ? 0 : -1),
        };
    }

    /// <summary>A place in a chain of an index.</summary>
    public readonly record struct Walk(FactIndex? Index, int Place, int AllPlaces = 0)
    {
        public Walk(int AllPlaces, int Place)
            : this(null, Place, AllPlaces)
        {
        }

        public bool HasPlace => Place >= 0;

        public Walk Next => Index is not null
            ? this with { Place = Index.After(Place) }
            : this with { Place = Place + 1 < AllPlaces ? Place + 1 : -1 };
    }
}
