using System.Collections.Frozen;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>Classes and properties that the clock has a say in (semantics.md, sections 2 and 3).</summary>
public sealed class ClockProperties
{
    private readonly FrozenDictionary<Iri, OntologyClass> _masked;

    internal ClockProperties(OntologyModel model, Symbols symbols)
    {
        Intervals = [.. model.Classes.Where(c => c.Interval is not null)];
        _masked = Intervals.Where(c => c.IsDerived).ToFrozenDictionary(c => c.Iri);
        Times = model.Classes.Where(c => c.TimeProperty is not null).Select(c => symbols.Of(c.TimeProperty!.Value)).ToFrozenSet();
        MaskedUntil = _masked.Values.Select(c => c.Interval!.Until).ToFrozenSet();
        LapsesAt = _masked.Values.Where(c => c.Interval!.LapsesAt is not null).GroupBy(c => c.Interval!.LapsesAt!)
            .ToFrozenDictionary(g => g.Key, g => g.First().Interval!.Until);
    }

    /// <summary>Classes of records that are valid in an interval.</summary>
    public IReadOnlyList<OntologyClass> Intervals { get; }

    /// <summary>Predicates that say when a thing happened (<c>kg:timeProperty</c>).</summary>
    public FrozenSet<Symbol> Times { get; }

    /// <summary>Ends of derived records: shown only once they are past.</summary>
    internal FrozenSet<Iri> MaskedUntil { get; }

    /// <summary>Foreseen ends of derived records, each with the end that it shows.</summary>
    internal FrozenDictionary<Iri, Iri> LapsesAt { get; }

    /// <summary>The interval of a class whose records of the future are masked, or null.</summary>
    internal IntervalDescription? MaskedIntervalOf(Iri? @class) =>
        @class is not null && _masked.TryGetValue(@class, out var record) ? record.Interval : null;
}
