using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>Class → filter: sub- and equivalent classes, defined classes, masked records (OWL 2 Profiles §4.3, Tables 6 and 7).</summary>
internal sealed class ClassRewriter(OntologyModel model, StoredPredicates stored, ClockProperties clock, PathRewriter paths, RewritingProgress progress)
{
    private readonly Dictionary<Iri, Filter> _done = [];

    /// <summary>Membership in a named class; a class that nobody declared has the members asserted of it.</summary>
    public Filter MembersOf(Iri @class)
    {
        if (_done.TryGetValue(@class, out var known))
        {
            return known;
        }

        if (model.FindClass(@class) is not { } described)
        {
            return new Filter.HasType(new[] { stored.Of(@class).Predicate }.ToFrozenSet());
        }

        if (!progress.TryEnter(@class))
        {
            return Filter.False;
        }

        var members = Build(described);
        progress.Leave(@class);
        _done[@class] = members;
        return members;
    }

    /// <summary>Asserted classes among whose nodes every member is found.</summary>
    public ImmutableArray<Symbol> AssertedClassesOf(Iri @class) =>
        [.. NamedStartsOf(@class, []).Select(c => c.Value).Order(StringComparer.Ordinal).Select(c => stored.Of(new Iri(c)).Predicate)];

    private Filter Build(OntologyClass @class)
    {
        var below = @class.Descendants.Select(model.FindClass).OfType<OntologyClass>().OrderBy(c => c.Iri.Value, StringComparer.Ordinal).ToList();
        var defined = below.SelectMany(c => DefinitionsOf(c, @class)).ToImmutableArray();
        var ways = below.Where(c => !c.IsDefined).GroupBy(c => clock.MaskedIntervalOf(c.Iri)?.From).Select(g => Asserted(@class, [.. g], g.Key))
            .Concat(defined.IsEmpty ? [] : WithoutFuture(@class, defined))
            .ToImmutableArray();
        return ways.Length == 1 ? ways[0] : new Filter.Or(ways);
    }

    // A definition may be met by derived records, too: those that begin after now aren't there.
    private ImmutableArray<Filter> WithoutFuture(OntologyClass @class, ImmutableArray<Filter> definitions)
    {
        var begins = NamedStartsOf(@class.Iri, []).Select(c => clock.MaskedIntervalOf(c)?.From).OfType<Iri>().Distinct()
            .Select(from => (Filter)new Filter.NotAfterNow(stored.Of(from).Predicate)).ToImmutableArray();
        return begins.IsEmpty ? definitions : [new Filter.And([new Filter.Or(definitions), .. begins])];
    }

    private Filter Asserted(OntologyClass above, IReadOnlyList<OntologyClass> classes, Iri? maskedFrom)
    {
        Filter asserted = new Filter.HasType(classes.Select(c => stored.Of(c.Iri).Predicate).ToFrozenSet());
        var shown = maskedFrom is null ? asserted : new Filter.And([asserted, new Filter.NotAfterNow(stored.Of(maskedFrom).Predicate)]);
        return classes is [var only] && only == above ? shown : new Filter.Inferred("cax-sco", above.Iri.Value, shown);
    }

    // A definition that names a class below the one asked for adds nothing: its members are found there. Nor does a class that lies below the
    // one asked for only by what its own definition says: whoever meets the definition is found by that.
    private IEnumerable<Filter> DefinitionsOf(OntologyClass defined, OntologyClass asked)
    {
        if (!IsBelowByName(defined, asked))
        {
            yield break;
        }

        foreach (var expression in defined.Sufficient.Where(e => !ConjunctsOf(e).Any(asked.Descendants.Contains)))
        {
            Filter members = new Filter.Inferred("cax-eqc2", defined.Iri.Value, Definition(defined, expression));
            yield return defined == asked ? members : new Filter.Inferred("cax-sco", asked.Iri.Value, members);
        }
    }

    private bool IsBelowByName(OntologyClass defined, OntologyClass asked)
    {
        var reached = new HashSet<OntologyClass> { defined };
        var pending = new Queue<OntologyClass>(reached);
        while (pending.TryDequeue(out var @class) && !reached.Contains(asked))
        {
            var above = @class.Parents.Concat(@class.Ancestors.Where(@class.Descendants.Contains)).Concat(@class.Sufficient.SelectMany(ConjunctsOf));
            foreach (var next in above.Select(model.FindClass).OfType<OntologyClass>().Where(reached.Add))
            {
                pending.Enqueue(next);
            }
        }

        return reached.Contains(asked);
    }

    private Filter Definition(OntologyClass defined, ClassExpression expression)
    {
        try
        {
            return FilterOf(expression);
        }
        catch (FormatException wrong)
        {
            progress.Report("KG-R06", $"In the definition of {progress.Name(defined.Iri)}: {wrong.Message}", defined.Iri);
            return Filter.False;
        }
    }

    private static IEnumerable<Iri> ConjunctsOf(ClassExpression expression) => expression switch
    {
        ClassExpression.Named named => [named.Class],
        ClassExpression.Intersection intersection => intersection.Operands.SelectMany(ConjunctsOf),
        _ => [],
    };

    private Filter FilterOf(ClassExpression expression) => expression switch
    {
        ClassExpression.Named named => MembersOf(named.Class),
        ClassExpression.Intersection intersection => Because("cls-int1", expression, new Filter.And([.. intersection.Operands.Select(FilterOf)])),
        ClassExpression.Union union => Because("cls-uni", expression, new Filter.Or([.. union.Operands.Select(FilterOf)])),
        ClassExpression.HasValue value => Because("cls-hv2", expression, ValueFilter(value)),
        ClassExpression.SomeValuesFrom some => Because(some.Filler is null ? "cls-svf2" : "cls-svf1", expression, SomeFilter(some)),
        ClassExpression.OneOf oneOf => new Filter.IsOneOf(oneOf.Individuals.OfType<Iri>().Select(i => i.Value).ToFrozenSet(StringComparer.Ordinal)),
        _ => throw new NotSupportedException($"A class expression of kind {expression.GetType().Name} has no filter."),
    };

    private Filter ValueFilter(ClassExpression.HasValue expression) => expression.Value switch
    {
        Iri iri => new Filter.Some(paths.PathOf(expression.Property), new Filter.IsOneOf(new[] { iri.Value }.ToFrozenSet(StringComparer.Ordinal))),
        Literal literal when model.FindProperty(expression.Property) is { IsObject: false } property => new Filter.Value(
            ValueRewriter.ValuesOf(property, model, stored, clock), Comparison.Equal, [ValueCodec.FromLiteral(literal, property)], false, []),
        _ => Filter.False,
    };

    private Filter SomeFilter(ClassExpression.SomeValuesFrom expression) =>
        model.FindProperty(expression.Property) is { IsObject: false } property
            ? new Filter.HasValue(ValueRewriter.ValuesOf(property, model, stored, clock))
            : new Filter.Some(paths.PathOf(expression.Property), expression.Filler is null ? Filter.True : FilterOf(expression.Filler));

    private Filter.Inferred Because(string rule, ClassExpression expression, Filter filter) => new(rule, Written(expression), filter);

    // Manchester syntax: what a person reads in a proof.
    private string Written(ClassExpression expression) => expression switch
    {
        ClassExpression.Named named => progress.Name(named.Class),
        ClassExpression.Intersection intersection => $"({string.Join(" and ", intersection.Operands.Select(Written))})",
        ClassExpression.Union union => $"({string.Join(" or ", union.Operands.Select(Written))})",
        ClassExpression.HasValue value => $"({progress.Name(value.Property)} value {(value.Value is Iri iri ? progress.Name(iri) : value.Value.ToString())})",
        ClassExpression.SomeValuesFrom some => $"({progress.Name(some.Property)} some {(some.Filler is null ? "owl:Thing" : Written(some.Filler))})",
        ClassExpression.OneOf oneOf => $"{{{string.Join(' ', oneOf.Individuals.Select(i => i is Iri iri ? progress.Name(iri) : i.ToString()))}}}",
        _ => expression.ToString(),
    };

    private HashSet<Iri> NamedStartsOf(Iri @class, HashSet<Iri> seen)
    {
        var starts = new HashSet<Iri>();
        if (!seen.Add(@class))
        {
            return starts;
        }

        if (model.FindClass(@class) is not { } described)
        {
            return [@class];
        }

        foreach (var below in described.Descendants.Select(model.FindClass).OfType<OntologyClass>())
        {
            if (!below.IsDefined)
            {
                starts.Add(below.Iri);
            }

            foreach (var expression in below.Sufficient)
            {
                starts.UnionWith(StartsOf(expression, seen));
            }
        }

        return starts;
    }

    // An intersection's members lie in its first named operand; without one, any class of the model may hold them.
    private HashSet<Iri> StartsOf(ClassExpression expression, HashSet<Iri> seen) => expression switch
    {
        ClassExpression.Named named => NamedStartsOf(named.Class, seen),
        ClassExpression.Intersection intersection when intersection.Operands.OfType<ClassExpression.Named>().FirstOrDefault() is { } named =>
            NamedStartsOf(named.Class, [.. seen]),
        ClassExpression.Union union => [.. union.Operands.SelectMany(o => StartsOf(o, seen))],
        _ => [.. model.Classes.Where(c => !c.IsDefined).Select(c => c.Iri)],
    };
}
