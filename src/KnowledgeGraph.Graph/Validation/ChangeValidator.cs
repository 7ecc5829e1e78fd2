using System.Collections.Frozen;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Validation;

/// <summary>
/// Checks changed nodes against the model: classes, domains and ranges, numbers of values, asymmetric and irreflexive properties. What is
/// checked is what is asserted, after inverse normalisation and merging (semantics.md, section 4).
/// </summary>
public sealed class ChangeValidator
{
    private const string ShapeViolation = "SHAPE_VIOLATION";
    private readonly OntologyRewriting _rewriting;
    private readonly OntologyModel _model;
    private readonly FrozenDictionary<Symbol, OntologyClass> _classes;
    private readonly ILookup<Symbol, OntologyProperty> _propertiesByPredicate;
    private readonly FrozenDictionary<Symbol, OntologyProperty> _singleByPredicate;
    private readonly FrozenDictionary<Iri, (OntologyProperty Property, Cardinality Cardinality)[]> _cardinalities;

    /// <summary>Prepares the checks of an ontology version.</summary>
    public ChangeValidator(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        _rewriting = rewriting;
        _model = rewriting.Model;
        _classes = _model.Classes.ToFrozenDictionary(c => rewriting.SymbolOf(c.Iri));
        _propertiesByPredicate = _model.Properties.ToLookup(p => rewriting.Stored.Of(p.Iri).Predicate);
        _singleByPredicate = _model.Properties.Where(p => p is { IsFunctional: true, IsIdentifying: false } && !rewriting.Stored.Of(p.Iri).IsInverse)
            .SelectMany(p => new[] { rewriting.SymbolOf(p.Iri), rewriting.Symbols.Of(NodeMerging.MergedPredicateOf(p.Iri.Value)) }, (p, symbol) => (p, symbol))
            .ToFrozenDictionary(found => found.symbol, found => found.p);
        _cardinalities = _model.Properties.Where(p => !p.IsDerived)
            .SelectMany(p => p.CardinalityByClass.Select(c => (Class: c.Key, Property: p, Cardinality: c.Value)))
            .GroupBy(c => c.Class)
            .ToFrozenDictionary(g => g.Key, g => g.Select(c => (c.Property, c.Cardinality)).ToArray());
    }

    /// <summary>Everything that is wrong with the nodes that a transaction changed, ordered by node.</summary>
    public IReadOnlyList<ChangeProblem> Validate(GraphTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return Validate(transaction, transaction.Changed);
    }

    /// <summary>Everything that is wrong with the given nodes, ordered by node.</summary>
    public IReadOnlyList<ChangeProblem> Validate(IGraphView view, IEnumerable<NodeId> nodes)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(nodes);
        return [.. nodes.Where(n => view.TryFind(view.IriOf(n), out var found) && found == n)
            .OrderBy(view.IriOf, CodePointOrder.Instance)
            .SelectMany(n => Check(view, n))];
    }

    /// <summary>The edges that no longer lead where they may, because the transaction took a class from the node at their end.</summary>
    public IReadOnlyList<ChangeProblem> ValidateEnds(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(nodes);
        return [.. nodes.Where(n => HasLostClass(transaction, n))
            .SelectMany(n => transaction.EdgesTo(n).ToList())
            .SelectMany(edge => CheckRanges(transaction, edge.From, edge))];
    }

    private static bool HasLostClass(GraphTransaction transaction, NodeId node)
    {
        var (before, now) = (new List<Symbol>(), new List<Symbol>());
        if (transaction.Before.Contains(node))
        {
            transaction.Before.TypesOf(node, before);
            transaction.TypesOf(node, now);
        }

        return before.Exists(type => !now.Contains(type));
    }

    private IEnumerable<ChangeProblem> Check(IGraphView view, NodeId node)
    {
        var classes = ClassesOf(view, node);
        if (classes.Count == 0)
        {
            return HasContent(view, node) ? [Problem(view, node, null, "has no class: declare what it is, or correct the IRI.")] : [];
        }

        return [
            .. CheckClasses(view, node, classes),
            .. CheckValues(view, node, classes),
            .. CheckEdges(view, node, classes),
            .. CheckNumbers(view, node, classes),
            .. CheckAliases(view, node)];
    }

    private List<OntologyClass> ClassesOf(IGraphView view, NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return [.. types.Select(t => _classes.GetValueOrDefault(t)).OfType<OntologyClass>()];
    }

    // Classes of standard vocabularies, such as concept schemes, are no classes of the model and yet classes.
    private static bool HasContent(IGraphView view, NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return types.Count == 0 && (view.ValuesOf(node).Any() || view.EdgesFrom(node).Any() || view.EdgesTo(node).Any());
    }

    private IEnumerable<ChangeProblem> CheckClasses(IGraphView view, NodeId node, List<OntologyClass> classes)
    {
        foreach (var @class in classes.Where(c => c.IsAbstract))
        {
            yield return Problem(view, node, null, $"is declared {Name(@class.Iri)}, which is abstract: declare one of the classes below it.");
        }

        foreach (var (one, other) in Pairs(classes).Where(p => p.One.DisjointWith.Overlaps(p.Other.Ancestors)))
        {
            yield return Problem(view, node, null, $"is declared {Name(one.Iri)} and {Name(other.Iri)}, which are disjoint: keep one of them.");
        }

        foreach (var root in classes.SelectMany(c => c.Ancestors).Distinct().Select(_model.FindClass).OfType<OntologyClass>().Where(c => c.IsPolymorphic))
        {
            var leaves = classes.Where(c => root.Descendants.Contains(c.Iri) && !classes.Exists(o => o != c && o.Ancestors.Contains(c.Iri))).ToList();
            if (leaves.Count > 1 && root.Parents.All(p => _model.FindClass(p) is not { IsPolymorphic: true }))
            {
                yield return Problem(view, node, null, $"is declared {string.Join(" and ", leaves.Select(c => Name(c.Iri)))}: of the classes below {Name(root.Iri)} choose one.");
            }
        }
    }

    private IEnumerable<ChangeProblem> CheckValues(IGraphView view, NodeId node, List<OntologyClass> classes)
    {
        foreach (var value in view.ValuesOf(node))
        {
            foreach (var property in _propertiesByPredicate[value.Predicate])
            {
                if (!IsStandard(property.Iri) && !IsAmong(property.Domains, classes))
                {
                    yield return Foreign(view, node, property, classes);
                }
            }
        }
    }

    private IEnumerable<ChangeProblem> CheckEdges(IGraphView view, NodeId node, List<OntologyClass> classes)
    {
        foreach (var edge in view.EdgesFrom(node))
        {
            foreach (var problem in CheckRanges(view, node, edge))
            {
                yield return problem;
            }

            foreach (var property in _propertiesByPredicate[edge.Predicate].Where(p => !_rewriting.Stored.Of(p.Iri).IsInverse))
            {
                if (!IsAmong(property.Domains, classes))
                {
                    yield return Foreign(view, node, property, classes);
                }

                if (property.IsIrreflexive && edge.To == node)
                {
                    yield return Problem(view, node, property, "leads to itself, which an irreflexive property never does.");
                }

                if (property.IsAsymmetric && view.HasEdge(edge.To, edge.Predicate, node))
                {
                    yield return Problem(view, node, property, $"holds both ways with {Name(view.IriOf(edge.To))}, which an asymmetric property never does: keep one of them.");
                }
            }
        }
    }

    private IEnumerable<ChangeProblem> CheckRanges(IGraphView view, NodeId node, EdgeRecord edge)
    {
        foreach (var property in _propertiesByPredicate[edge.Predicate].Where(p => !_rewriting.Stored.Of(p.Iri).IsInverse))
        {
            if (property.Range is { } range && WrongEnd(view, edge.To, range) is { } found)
            {
                yield return Problem(view, node, property, $"leads to {Name(view.IriOf(edge.To))}, {found}; expected {Name(range)}.");
            }
        }
    }

    private string? WrongEnd(IGraphView view, NodeId end, Iri range)
    {
        if (_model.FindClass(range) is not { } expected)
        {
            return null;
        }

        var classes = ClassesOf(view, end);
        return classes.Count == 0
            ? (HasNoType(view, end) ? "which isn't there" : null)
            : classes.Exists(c => c.Ancestors.Contains(expected.Iri)) || expected.IsDefined ? null : $"a {Name(classes[0].Iri)}";
    }

    private static bool HasNoType(IGraphView view, NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return types.Count == 0;
    }

    private IEnumerable<ChangeProblem> CheckNumbers(IGraphView view, NodeId node, List<OntologyClass> classes)
    {
        foreach (var (property, cardinality) in classes.SelectMany(c => _cardinalities.GetValueOrDefault(c.Iri) ?? []).Distinct())
        {
            var (count, isEarlier) = Count(view, node, property);
            if (count < cardinality.Min)
            {
                yield return Problem(view, node, property, count == 0 ? "is missing." : $"has {count} values, at least {cardinality.Min} are needed.");
            }
            else if (count > cardinality.Max)
            {
                var problem = Problem(view, node, property, $"has {count} values, at most {cardinality.Max} is allowed: take one back.");
                yield return isEarlier ? problem with { Code = "CONFLICT" } : problem;
            }
        }
    }

    // What an alias says beside the node is kept from its merge; it too says one thing of a single-valued property.
    private IEnumerable<ChangeProblem> CheckAliases(IGraphView view, NodeId node)
    {
        if (view.AliasesOf(node).Count == 0)
        {
            return [];
        }

        var values = view.ValuesOf(node).Where(v => v.AssertedOf is not null).Select(v => (Of: v.AssertedOf!, v.Predicate, Value: (object)v.Value, v.Commit));
        var links = view.EdgesFrom(node).Where(e => e.AssertedFrom is not null)
            .Select(e => (Of: e.AssertedFrom!, e.Predicate, Value: (object)(e.AssertedTo ?? view.IriOf(e.To)), e.Commit));
        return values.Concat(links).Where(s => _singleByPredicate.ContainsKey(s.Predicate))
            .GroupBy(s => (s.Of, Property: _singleByPredicate[s.Predicate]))
            .Select(told => (told.Key, Count: told.Select(s => s.Value).Distinct().Count(), IsEarlier: told.Any(s => s.Commit < view.Commit)))
            .Where(told => told.Count > 1)
            .Select(told => Problem(view, node, told.Key.Property, $"has {told.Count} values as {Name(told.Key.Of)}, at most 1 is allowed: take one back.") with
            {
                Code = told.IsEarlier ? "CONFLICT" : ShapeViolation,
            });
    }

    private (int Count, bool IsEarlier) Count(IGraphView view, NodeId node, OntologyProperty property)
    {
        var stored = _rewriting.Stored.Of(property.Iri);
        var commits = property.IsObject
            ? (stored.IsInverse ? view.EdgesTo(node) : view.EdgesFrom(node)).Where(e => e.Predicate == stored.Predicate)
                .GroupBy(e => stored.IsInverse ? e.From : e.To).Select(g => g.Min(e => e.Commit)).ToList()
            : [.. view.ValuesOf(node).Where(v => v.Predicate == stored.Predicate).GroupBy(v => v.Value).Select(g => g.Min(v => v.Commit))];
        return (commits.Count, commits.Exists(c => c < view.Commit));
    }

    private bool IsAmong(IReadOnlyList<Iri> domains, List<OntologyClass> classes) => domains.Count == 0
        || domains.Any(d => classes.Exists(c => c.Ancestors.Contains(d)) || _model.FindClass(d) is { IsDefined: true });

    // SKOS describes with its documentation properties whatever there is.
    private static bool IsStandard(Iri property) => property.Value.StartsWith(Skos.Namespace, StringComparison.Ordinal);

    private ChangeProblem Foreign(IGraphView view, NodeId node, OntologyProperty property, List<OntologyClass> classes) => Problem(
        view,
        node,
        property,
        $"is no property of a {Name(classes[0].Iri)}, only of {string.Join(" or ", property.Domains.Select(Name))}: leave it out, or correct the class.");

    private ChangeProblem Problem(IGraphView view, NodeId node, OntologyProperty? property, string problem) => new(
        ShapeViolation,
        property is null ? $"{Name(view.IriOf(node))} {problem}" : $"{property.Name} of {Name(view.IriOf(node))} {problem}",
        view.IriOf(node),
        property?.Iri.Value,
        null,
        property?.Source);

    private static IEnumerable<(OntologyClass One, OntologyClass Other)> Pairs(List<OntologyClass> classes) =>
        classes.SelectMany((one, i) => classes.Skip(i + 1).Select(other => (one, other)));

    private string Name(string iri) => Name(new Iri(iri));

    private string Name(Iri iri) => _model.Prefixes.Shorten(iri) ?? iri.ToString();
}
