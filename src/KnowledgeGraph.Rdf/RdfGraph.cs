using System.Collections;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// An <see href="https://www.w3.org/TR/rdf11-concepts/#section-rdf-graph">RDF graph</see> in memory: a set of triples, indexed for every
/// pattern and enumerated in the order of insertion.
/// </summary>
/// <remarks>
/// An enumeration shows the triples that were there when it began: adding meanwhile is allowed, removing ends it with an
/// <see cref="InvalidOperationException"/>. Several threads may read at once while none writes.
/// </remarks>
public sealed class RdfGraph : ITripleSource, IEnumerable<Triple>
{
    private readonly Dictionary<Term, int> _numbers = [];
    private readonly List<Term> _terms = [];
    private readonly Dictionary<TripleRow, int> _places = [];
    private readonly TripleIndex _bySubject = new();
    private readonly TripleIndex _byPredicate = new();
    private readonly TripleIndex _byObject = new();
    private readonly TripleIndex _bySubjectAndPredicate = new();
    private readonly TripleIndex _byPredicateAndObject = new();
    private List<TripleRow> _rows = [];
    private int _removals;

    /// <summary>An empty graph.</summary>
    public RdfGraph()
    {
    }

    /// <summary>A graph of the given triples.</summary>
    public RdfGraph(IEnumerable<Triple> triples) => AddRange(triples);

    /// <summary>The number of triples.</summary>
    public int Count => _places.Count;

    /// <summary>Adds a triple.</summary>
    /// <returns>False when it was there already.</returns>
    public bool Add(Triple triple)
    {
        var row = new TripleRow(NumberOf(triple.Subject), NumberOf(triple.Predicate), NumberOf(triple.Object));
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, row, out var known);
        if (!known)
        {
            place = _rows.Count;
            Append(row);
        }

        return !known;
    }

    /// <summary>Adds a triple.</summary>
    /// <returns>False when it was there already.</returns>
    public bool Add(Term subject, Iri predicate, Term obj) => Add(new Triple(subject, predicate, obj));

    /// <summary>Adds triples.</summary>
    public void AddRange(IEnumerable<Triple> triples)
    {
        ArgumentNullException.ThrowIfNull(triples);
        foreach (var triple in triples)
        {
            Add(triple);
        }
    }

    /// <summary>Removes a triple.</summary>
    /// <returns>False when it was not there.</returns>
    public bool Remove(Triple triple)
    {
        if (!TryFind(triple, out var row) || !_places.Remove(row, out var place))
        {
            return false;
        }

        _removals++;
        _rows[place] = TripleRow.Removed;
        if (_rows.Count > 64 && _places.Count < _rows.Count / 2)
        {
            Compact();
        }

        return true;
    }

    /// <summary>Whether the triple is in the graph.</summary>
    public bool Contains(Triple triple) => TryFind(triple, out var row) && _places.ContainsKey(row);

    /// <inheritdoc/>
    public IEnumerable<Triple> Match(Term? subject, Iri? predicate, Term? obj)
    {
        int s = -1, p = -1, o = -1;
        if ((subject is not null && !_numbers.TryGetValue(subject, out s))
            || (predicate is not null && !_numbers.TryGetValue(predicate, out p))
            || (obj is not null && !_numbers.TryGetValue(obj, out o)))
        {
            return [];
        }

        return (subject, predicate, obj) switch
        {
            (null, null, null) => this,
            (_, null, null) => Walk(_bySubject, TripleIndex.Key(s)),
            (null, _, null) => Walk(_byPredicate, TripleIndex.Key(p)),
            (null, null, _) => Walk(_byObject, TripleIndex.Key(o)),
            (_, _, null) => Walk(_bySubjectAndPredicate, TripleIndex.Key(s, p)),
            (null, _, _) => Walk(_byPredicateAndObject, TripleIndex.Key(p, o)),
            (_, null, _) => BetweenSubjectAndObject(s, o),
            _ => _places.ContainsKey(new TripleRow(s, p, o)) ? [new Triple(subject, predicate, obj)] : [],
        };
    }

    /// <inheritdoc/>
    public IEnumerator<Triple> GetEnumerator()
    {
        var removals = _removals;
        var end = _rows.Count;
        for (var place = 0; place < end; place++)
        {
            if (_rows[place] != TripleRow.Removed)
            {
                yield return TripleAt(place);
                ThrowIfRemovedSince(removals);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int NumberOf(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var known);
        if (!known)
        {
            number = _terms.Count;
            _terms.Add(term);
        }

        return number;
    }

    private bool TryFind(Triple triple, out TripleRow row)
    {
        row = default;
        if (!_numbers.TryGetValue(triple.Subject, out var s)
            || !_numbers.TryGetValue(triple.Predicate, out var p)
            || !_numbers.TryGetValue(triple.Object, out var o))
        {
            return false;
        }

        row = new TripleRow(s, p, o);
        return true;
    }

    private void Append(TripleRow row)
    {
        _rows.Add(row);
        _bySubject.Append(TripleIndex.Key(row.Subject));
        _byPredicate.Append(TripleIndex.Key(row.Predicate));
        _byObject.Append(TripleIndex.Key(row.Object));
        _bySubjectAndPredicate.Append(TripleIndex.Key(row.Subject, row.Predicate));
        _byPredicateAndObject.Append(TripleIndex.Key(row.Predicate, row.Object));
    }

    private Triple TripleAt(int place)
    {
        var row = _rows[place];
        return new Triple(_terms[row.Subject], (Iri)_terms[row.Predicate], _terms[row.Object]);
    }

    private IEnumerable<Triple> Walk(TripleIndex index, long key)
    {
        var removals = _removals;
        var end = _rows.Count;
        for (var place = index.First(key); place >= 0 && place < end; place = index.After(place))
        {
            if (_rows[place] != TripleRow.Removed)
            {
                yield return TripleAt(place);
                ThrowIfRemovedSince(removals);
            }
        }
    }

    private IEnumerable<Triple> BetweenSubjectAndObject(int subject, int obj)
    {
        var fewer = _bySubject.Length(TripleIndex.Key(subject)) <= _byObject.Length(TripleIndex.Key(obj));
        return (fewer ? Walk(_bySubject, TripleIndex.Key(subject)) : Walk(_byObject, TripleIndex.Key(obj)))
            .Where(triple => triple.Subject == _terms[subject] && triple.Object == _terms[obj]);
    }

    private void ThrowIfRemovedSince(int removals)
    {
        if (removals != _removals)
        {
            throw new InvalidOperationException("A triple was removed from the graph while its triples were being enumerated.");
        }
    }

    private void Compact()
    {
        var rows = _rows;
        _rows = new List<TripleRow>(_places.Count);
        foreach (var index in (TripleIndex[])[_bySubject, _byPredicate, _byObject, _bySubjectAndPredicate, _byPredicateAndObject])
        {
            index.Clear();
        }

        foreach (var row in rows)
        {
            if (row != TripleRow.Removed)
            {
                _places[row] = _rows.Count;
                Append(row);
            }
        }
    }
}
