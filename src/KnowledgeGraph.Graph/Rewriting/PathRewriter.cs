using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// Object property → path over stored edges: asserted edges, sub- and equivalent properties, inverses, symmetry, transitivity, chains,
/// narrowings (OWL 2 Profiles §4.3, Table 5; semantics.md, section 2).
/// </summary>
internal sealed class PathRewriter(OntologyModel model, StoredPredicates stored, ClockProperties clock, RewritingProgress progress)
{
    private const int LongestChain = 5;
    private const int LongestExpandedChain = 12;
    private readonly Dictionary<Iri, PathExpression> _done = [];
    private ClassRewriter? _classes;
    private ConditionCompiler? _conditions;

    /// <summary>Classes and conditions call paths and paths call them: the one knot, tied here.</summary>
    public void Use(ClassRewriter classes, ConditionCompiler conditions)
    {
        _classes = classes;
        _conditions = conditions;
    }

    /// <summary>The path of an object property; leads nowhere, with a problem noted, where there is none.</summary>
    public PathExpression PathOf(Iri property)
    {
        if (_done.TryGetValue(property, out var known))
        {
            return known;
        }

        if (model.FindProperty(property) is not { IsObject: true } described)
        {
            // A property that nobody declared has no axioms: what is asserted is all there is.
            return EdgeOf(property, false);
        }

        if (!progress.TryEnter(property))
        {
            return Nowhere;
        }

        var path = Build(described);
        progress.Leave(property);
        _done[property] = path;
        return path;
    }

    /// <summary>The path of an object property from its values to their subjects.</summary>
    public PathExpression InversePathOf(Iri property)
    {
        var path = Reversed(property, PathOf(property));
        return model.FindProperty(property) is { IsObject: true } described
            ? WithoutFuture(path, EndsOf(described, true, []))
            : path;
    }

    internal static PathExpression Nowhere { get; } = new PathExpression.Union([]);

    private PathExpression Build(OntologyProperty property)
    {
        var branches = Family(property).SelectMany(member => BranchesOf(property, member)).Distinct().ToImmutableArray();
        var path = branches.Length == 1 ? branches[0] : new PathExpression.Union(branches);
        if (property.IsTransitive)
        {
            path = Close(property, path);
        }

        if (property.ExcludesSelf)
        {
            path = new PathExpression.NotSelf(path);
        }

        return WithoutFuture(path, EndsOf(property, false, []));
    }

    // Derived records that begin after now aren't there; a property may lead to them though only one below it says so.
    private PathExpression WithoutFuture(PathExpression path, IEnumerable<Iri> ends)
    {
        var begins = ends.Select(end => clock.MaskedIntervalOf(end)?.From).OfType<Iri>().Distinct()
            .Select(from => (PathExpression)new PathExpression.Test(new Filter.NotAfterNow(stored.Of(from).Predicate))).ToImmutableArray();
        return begins.IsEmpty ? path : new PathExpression.Sequence([path, .. begins]);
    }

    private IEnumerable<Iri> EndsOf(OntologyProperty property, bool reversed, HashSet<Member> seen) =>
        Family(property).Select(m => m with { Reversed = m.Reversed ^ reversed }).Where(seen.Add).SelectMany(m => EndsOf(m, seen));

    // A chain that declares no end ends where its last step does.
    private IEnumerable<Iri> EndsOf(Member member, HashSet<Member> seen) => (member.Reversed, member.Property) switch
    {
        (false, { Range: { } range }) => [range],
        (true, { Domains: { Count: > 0 } domains }) => domains,
        _ => member.Property.Chains.Select(c => model.FindProperty(member.Reversed ? c[0] : c[^1])).OfType<OntologyProperty>()
            .SelectMany(p => EndsOf(p, member.Reversed, seen)),
    };

    // The property, everything below it, and the same through inverses and symmetry; some members are paths of their own.
    private List<Member> Family(OntologyProperty top)
    {
        var family = new List<Member>();
        var pending = new Queue<Member>([new Member(top, false)]);
        while (pending.TryDequeue(out var member))
        {
            if (family.Exists(m => m.Property.Iri.Equals(member.Property.Iri) && m.Reversed == member.Reversed))
            {
                continue;
            }

            family.Add(member);
            if (IsPathOfItsOwn(member, top))
            {
                continue;
            }

            foreach (var next in Neighbours(member))
            {
                pending.Enqueue(next);
            }
        }

        return family;
    }

    // What is closed, or leaves out its start, is so before it becomes part of another property.
    private static bool IsPathOfItsOwn(Member member, OntologyProperty top) =>
        (member.Property.IsTransitive && !top.IsTransitive) || (member.Property.ExcludesSelf && !top.ExcludesSelf);

    private IEnumerable<Member> Neighbours(Member member)
    {
        if (member.Property.IsSymmetric)
        {
            yield return member with { Reversed = !member.Reversed };
        }

        foreach (var below in member.Property.SubProperties)
        {
            if (model.FindProperty(below) is { } described)
            {
                yield return member with { Property = described };
            }
        }

        foreach (var inverse in member.Property.Inverses)
        {
            if (model.FindProperty(inverse) is { } described)
            {
                yield return new Member(described, !member.Reversed);
            }
        }
    }

    private IEnumerable<PathExpression> BranchesOf(OntologyProperty top, Member member)
    {
        if (IsPathOfItsOwn(member, top))
        {
            yield return Concluded(top, member, Oriented(member, PathOf(member.Property.Iri)));
            yield break;
        }

        if (!stored.IsDerived(member.Property.Iri))
        {
            var edge = EdgeOf(member.Property.Iri, member.Reversed);
            yield return IsSameEdge(top, member) ? edge : Concluded(top, member, edge);
        }

        foreach (var chain in member.Property.Chains)
        {
            yield return Concluded(top, member, Oriented(member, Because("prp-spo2", member.Property, ChainOf(member.Property, chain))));
        }

        if (member.Property.Narrows is { } narrowing)
        {
            yield return Concluded(top, member, Oriented(member, Because("kg-narrows", member.Property, Narrowed(narrowing))));
        }

        if (IsChosenByConditions(member.Property))
        {
            yield return Concluded(top, member, Oriented(member, Because("kg-condition", member.Property, ChoiceOf(member.Property))));
        }
    }

    private PathExpression ChainOf(OntologyProperty property, IReadOnlyList<Iri> chain)
    {
        if (chain.Count > LongestChain)
        {
            progress.Report(
                "KG-R03",
                $"The chain of {progress.Name(property.Iri)} has {chain.Count} steps, at most {LongestChain} are allowed. Name a part of it as a property of its own.",
                property.Iri);
            return Nowhere;
        }

        var path = new PathExpression.Sequence([.. chain.Select(PathOf)]);
        if (PathSimplifier.LongestSequence(path) > LongestExpandedChain)
        {
            progress.Report(
                "KG-R04",
                $"The chain of {progress.Name(property.Iri)} expands to more than {LongestExpandedChain} steps. Shorten it or one of the chains that it goes through.",
                property.Iri);
        }

        return path;
    }

    private PathExpression Narrowed(Narrowing narrowing) =>
        new PathExpression.Sequence([PathOf(narrowing.Base), new PathExpression.Test(_conditions!.Compile(narrowing.Condition), narrowing.Condition.Message)]);

    private PathExpression.Choice ChoiceOf(OntologyProperty property) => new(
        [.. CandidatesOf(property).Select(i => new ChoiceCase(_conditions!.Compile(i.Condition!), i.Iri.Value))]);

    private IEnumerable<Individual> CandidatesOf(OntologyProperty property) => model.Individuals
        .Where(i => i.Condition is not null && i.Classes.Any(c => IsWithin(c, property.Range)))
        .OrderBy(i => i.Order ?? decimal.MaxValue).ThenBy(i => i.Iri.Value, StringComparer.Ordinal);

    // A derived property with no other definition, into a class whose individuals say when they apply: rating bands, for one.
    private bool IsChosenByConditions(OntologyProperty property) =>
        property is { IsDerived: true, Chains.Count: 0, Narrows: null, SubProperties.Count: 0, Range: not null }
        && property.Inverses.All(i => model.FindProperty(i) is not { Chains.Count: > 0 })
        && CandidatesOf(property).Any();

    private bool IsWithin(Iri @class, Iri? above) => above is not null && (model.FindClass(@class)?.Ancestors.Contains(above) ?? @class.Equals(above));

    private PathExpression Close(OntologyProperty property, PathExpression path)
    {
        if (PathSimplifier.IsSimpleEdge(path))
        {
            return new PathExpression.Inferred("prp-trp", property.Iri.Value, false, new PathExpression.Closure(path));
        }

        progress.Report(
            "KG-R02",
            $"{progress.Name(property.Iri)} is transitive over more than simple edges (a chain or a narrowing lies below it). Declare a sub-property without the chain and close over that.",
            property.Iri);
        return Nowhere;
    }

    private bool IsSameEdge(OntologyProperty top, Member member)
    {
        var (mine, others) = (stored.Of(top.Iri), stored.Of(member.Property.Iri));
        return mine.Predicate == others.Predicate && mine.IsInverse == (others.IsInverse ^ member.Reversed);
    }

    private PathExpression.Edge EdgeOf(Iri property, bool reversed)
    {
        var predicate = stored.Of(property);
        return new PathExpression.Edge(predicate.Predicate, predicate.IsInverse ^ reversed);
    }

    private PathExpression Oriented(Member member, PathExpression path) => member.Reversed ? Reversed(member.Property.Iri, path) : path;

    private PathExpression Reversed(Iri property, PathExpression path)
    {
        if (PathSimplifier.IsReversible(path))
        {
            return PathSimplifier.Reverse(path);
        }

        progress.Report(
            "KG-R05",
            $"{progress.Name(property)} gets its value by conditions and can't be asked from the other end. Remove the inverse, or ask for the things and their value.",
            property);
        return Nowhere;
    }

    private static PathExpression.Inferred Because(string rule, OntologyProperty property, PathExpression path) =>
        new(rule, property.Iri.Value, false, path);

    // Why a value of the member is a value of the property above it.
    private static PathExpression Concluded(OntologyProperty top, Member member, PathExpression path)
    {
        if (member.Property.Iri.Equals(top.Iri))
        {
            return member.Reversed ? new PathExpression.Inferred("prp-symp", top.Iri.Value, false, path) : path;
        }

        return new PathExpression.Inferred(member.Reversed ? "prp-inv" : "prp-spo1", top.Iri.Value, false, path);
    }

    private sealed record Member(OntologyProperty Property, bool Reversed);
}
