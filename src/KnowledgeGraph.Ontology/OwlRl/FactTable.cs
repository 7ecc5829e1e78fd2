namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>A growing set of facts in order of arrival, which is also the agenda of forward chaining. Facts are never removed.</summary>
internal sealed class FactTable
{
    private readonly List<Fact> _facts = [];
    private readonly Dictionary<Fact, int> _places = [];
    private readonly FactIndex _bySubject = new();
    private readonly FactIndex _byPredicate = new();
    private readonly FactIndex _byObject = new();
    private readonly FactIndex _bySubjectAndPredicate = new();
    private readonly FactIndex _byPredicateAndObject = new();

    public int Count => _facts.Count;

    public Fact this[int place] => _facts[place];

    /// <summary>Adds a fact; false when it is there already.</summary>
    public bool Add(Fact fact)
    {
        if (!_places.TryAdd(fact, _facts.Count))
        {
            return false;
        }

        _facts.Add(fact);
        _bySubject.Append(fact.Subject);
        _byPredicate.Append(fact.Predicate);
        _byObject.Append(fact.Object);
        _bySubjectAndPredicate.Append(FactIndex.Key(fact.Subject, fact.Predicate));
        _byPredicateAndObject.Append(FactIndex.Key(fact.Predicate, fact.Object));
        return true;
    }

    /// <summary>The place of a fact, or -1.</summary>
    public int PlaceOf(Fact fact) => _places.TryGetValue(fact, out var place) ? place : -1;

    /// <summary>A walk over the places whose facts may match the question, oldest first. The caller compares what the index does not cover.</summary>
    public Walk Find(Fact question)
    {
        var (s, p, o) = question;
        return (s >= 0, p >= 0, o >= 0) switch
        {
            (true, true, true) => new Walk(null, PlaceOf(question)),
            (true, true, false) => new Walk(_bySubjectAndPredicate, _bySubjectAndPredicate.First(FactIndex.Key(s, p))),
            (true, false, _) => new Walk(_bySubject, _bySubject.First(s)),
            (false, true, true) => new Walk(_byPredicateAndObject, _byPredicateAndObject.First(FactIndex.Key(p, o))),
            (false, true, false) => new Walk(_byPredicate, _byPredicate.First(p)),
            (false, false, true) => new Walk(_byObject, _byObject.First(o)),
            _ => new Walk(AllPlaces: _facts.Count, Place: _facts.Count > 0 ? 0 : -1),
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
