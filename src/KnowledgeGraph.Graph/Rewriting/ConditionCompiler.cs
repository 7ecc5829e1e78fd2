using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// Shape → condition on its focus node (semantics.md, section 4). Paths and classes mean the rewritten ones. What a condition can't
/// express is a problem at the shape's place.
/// </summary>
internal sealed class ConditionCompiler(
    OntologyModel model,
    StoredPredicates stored,
    ClockProperties clock,
    PathRewriter paths,
    ClassRewriter classes,
    RewritingProgress progress)
{
    /// <summary>The condition that a node meets the shape.</summary>
    public Filter Compile(NodeShape shape) => new Filter.Condition(clock.Times, Part(shape));

    private Filter Part(NodeShape shape) => shape.IsDeactivated
        ? Filter.True
        : All(shape.Constraints.Select(c => OnFocus(c, shape.Source)));

    private Filter OnFocus(Constraint constraint, SourceReference? source) => constraint switch
    {
        Constraint.Property property => OnProperty(property.Shape),
        Constraint.OfClass ofClass => classes.MembersOf(ofClass.Class),
        Constraint.HasValue { Value: Iri value } => Is([value]),
        Constraint.In @in => Is(@in.Values.OfType<Iri>()),
        Constraint.Not not => new Filter.Not(Part(not.Shape)),
        Constraint.And and => All(and.Shapes.Select(Part)),
        Constraint.Or or => new Filter.Or([.. or.Shapes.Select(Part)]),
        Constraint.Xone xone => ExactlyOne([.. xone.Shapes.Select(Part)]),
        Constraint.Node node => Part(node.Shape),
        Constraint.ValidNow => ValidNow(),
        Constraint.NodeKind => Filter.True,
        _ => Refuse(constraint, source),
    };

    private Filter OnProperty(PropertyShape shape)
    {
        if (shape.IsDeactivated)
        {
            return Filter.True;
        }

        return LastStepOf(shape.Path) is (var before, PredicatePath last) && model.FindProperty(last.Predicate) is { IsObject: false } property
            ? OnValues(before, property, shape)
            : OnNodes(PathOf(shape.Path, shape.Source), shape);
    }

    private Filter OnValues(PropertyPath? before, OntologyProperty property, PropertyShape shape)
    {
        if (shape.Window != ValueWindow.All)
        {
            return Refuse($"A literal has no time: kg:withinDays and kg:latest can't choose among values of {progress.Name(property.Iri)}. Put them on the step before.", shape.Source);
        }

        var values = ValueRewriter.ValuesOf(property, model, stored, clock);
        var path = before is null ? null : PathOf(before, shape.Source);
        return All(shape.Constraints.Select(c => OnValue(c, values, property, path, shape.Source)));
    }

    // Without a path the values are the focus node's own; with one they are those of all nodes that it leads to, together.
    private Filter OnValue(Constraint constraint, ValueExpression values, OntologyProperty property, PathExpression? path, SourceReference? source)
    {
        switch (constraint)
        {
            case Constraint.MinCount min when path is null:
                return new Filter.ValueCount(values, min.Count, null);
            case Constraint.MaxCount max when path is null:
                return new Filter.ValueCount(values, null, max.Count);
            case Constraint.MinCount { Count: <= 1 } min:
                return min.Count == 0 ? Filter.True : new Filter.Some(path!, new Filter.HasValue(values));
            case Constraint.MaxCount { Count: 0 }:
                return new Filter.Every(path!, new Filter.Not(new Filter.HasValue(values)));
            case Constraint.MinCount or Constraint.MaxCount:
                return Refuse($"Values of {progress.Name(property.Iri)} that several nodes have together can't be counted. Count the nodes, with a qualified shape.", source);
            case Constraint.HasValue { Value: Literal value }:
                var has = Compare(values, Comparison.Equal, [value], property, source);
                return path is null ? has : new Filter.Some(path, has);
            case Constraint.In @in when IsSingleValued(property):
                return Everywhere(path, EveryValue(Compare(values, Comparison.In, @in.Values.OfType<Literal>(), property, source), values));
            case Constraint.In:
                return Refuse($"{progress.Name(property.Iri)} may have several values, so sh:in can't be asked of it. Declare it functional, or use sh:hasValue.", source);
            case Constraint.Range range:
                return Everywhere(path, new Filter.Not(Compare(values, OutOf(range.Bound), [range.Limit], property, source)));
            case Constraint.Datatype or Constraint.NodeKind:
                return Filter.True;
            default:
                return Refuse(constraint, source);
        }
    }

    private static Filter Everywhere(PathExpression? path, Filter filter) => path is null ? filter : new Filter.Every(path, filter);

    private static bool IsSingleValued(OntologyProperty property) =>
        property.IsFunctional || (property.CardinalityByClass.Count > 0 && property.CardinalityByClass.Values.All(c => c.Max <= 1));

    private Filter OnNodes(PathExpression path, PropertyShape shape)
    {
        var window = new TimeWindow(shape.Window.WithinDays, shape.Window.Latest);
        var qualified = shape.Constraints.OfType<Constraint.Qualified>().Select(q => Part(q.Shape)).FirstOrDefault() ?? Filter.True;
        return All(shape.Constraints.Select(c => OnReached(c, path, window, qualified, shape.Source)));
    }

    private Filter OnReached(Constraint constraint, PathExpression path, TimeWindow window, Filter qualified, SourceReference? source)
    {
        switch (constraint)
        {
            case Constraint.MinCount min:
                return new Filter.Count(path, window, Filter.True, min.Count, null);
            case Constraint.MaxCount max:
                return new Filter.Count(path, window, Filter.True, null, max.Count);
            case Constraint.Qualified { IsDisjoint: true }:
                return Refuse("sh:qualifiedValueShapesDisjoint has no place in a condition. Write sh:not into the qualified shape.", source);
            case Constraint.Qualified { Min: null, Max: null }:
                return Filter.True;
            case Constraint.Qualified counts:
                return new Filter.Count(path, window, Part(counts.Shape), counts.Min, counts.Max);
            case Constraint.HasValue { Value: Iri value }:
                return new Filter.Count(path, window, Is([value]), 1, null);
            case Constraint.DistinctWeeks weeks:
                return new Filter.DistinctWeeks(path, window, weeks.Count);
            case Constraint.MinShare share:
                return new Filter.MinShare(path, window, share.Share, OfThose(share.OfThose), qualified);
            case Constraint.FollowedWithin followed:
                return new Filter.FollowedWithin(path, window, followed.Days, OfThose(followed.OfThose), qualified);
            default:
                var meets = OnFocus(constraint, source);
                return meets == Filter.True ? meets : new Filter.Count(path, window, new Filter.Not(meets), null, 0);
        }
    }

    private PathExpression PathOf(PropertyPath path, SourceReference? source)
    {
        switch (path)
        {
            case PredicatePath predicate when model.FindProperty(predicate.Predicate) is { IsObject: false }:
                progress.Report(new Problem(
                    "KG-R05",
                    Severity.Violation,
                    $"The values of {progress.Name(predicate.Predicate)} are literals: in the path of a condition it can only be the last step, forwards and by itself.",
                    source));
                return PathRewriter.Nowhere;
            case PredicatePath predicate:
                return paths.PathOf(predicate.Predicate);
            case InversePath { Path: PredicatePath predicate } when model.FindProperty(predicate.Predicate) is not { IsObject: false }:
                return paths.InversePathOf(predicate.Predicate);
            case InversePath inverse when PathOf(inverse.Path, source) is var forwards && PathSimplifier.IsReversible(forwards):
                return PathSimplifier.Reverse(forwards);
            case SequencePath sequence:
                return new PathExpression.Sequence([.. sequence.Steps.Select(s => PathOf(s, source))]);
            case AlternativePath alternative:
                return new PathExpression.Union([.. alternative.Choices.Select(a => PathOf(a, source))]);
            case OneOrMorePath more when PathOf(more.Path, source) is var step && PathSimplifier.IsSimpleEdge(step):
                return new PathExpression.Closure(step);
            default:
                progress.Report(new Problem(
                    "KG-R05",
                    Severity.Violation,
                    $"The path {Written(path)} can't be asked of stored data: + goes over single edges only, * and ? not at all. Declare a transitive property and use that.",
                    source));
                return PathRewriter.Nowhere;
        }
    }

    // SPARQL's syntax, with the ontology's prefixes.
    private string Written(PropertyPath path) => path switch
    {
        PredicatePath predicate => progress.Name(predicate.Predicate),
        InversePath inverse => $"^{Written(inverse.Path)}",
        SequencePath sequence => $"({string.Join('/', sequence.Steps.Select(Written))})",
        AlternativePath alternative => $"({string.Join('|', alternative.Choices.Select(Written))})",
        OneOrMorePath more => $"{Written(more.Path)}+",
        ZeroOrMorePath more => $"{Written(more.Path)}*",
        ZeroOrOnePath one => $"{Written(one.Path)}?",
        _ => path.ToString()!,
    };

    // The path up to its last step, and that step.
    private static (PropertyPath? Before, PropertyPath Last) LastStepOf(PropertyPath path) => path is SequencePath sequence
        ? (sequence.Steps.Length == 2 ? sequence.Steps[0] : new SequencePath([.. sequence.Steps.Take(sequence.Steps.Length - 1)]), sequence.Steps[^1])
        : (null, path);

    private Filter Compare(ValueExpression values, Comparison comparison, IEnumerable<Literal> operands, OntologyProperty property, SourceReference? source)
    {
        try
        {
            return new Filter.Value(values, comparison, [.. operands.Select(o => ValueCodec.FromLiteral(o, property))], false, []);
        }
        catch (FormatException wrong)
        {
            progress.Report(new Problem("KG-R06", Severity.Violation, $"In a condition on {progress.Name(property.Iri)}: {wrong.Message}", source));
            return Filter.False;
        }
    }

    private Filter OfThose(NodeShape? whole) => whole is null ? Filter.True : Part(whole);

    // SHACL constrains every value, and is content where there is none; of one value, some is every.
    private static Filter.Or EveryValue(Filter some, ValueExpression values) => new([some, new Filter.Not(new Filter.HasValue(values))]);

    private Filter.Or ValidNow() => new([.. clock.Intervals.Select(c => (Filter)new Filter.And([
        new Filter.HasType(c.Descendants.Select(d => stored.Of(d).Predicate).ToFrozenSet()),
        new Filter.ValidNow(stored.Of(c.Interval!.From).Predicate, stored.Of(c.Interval.Until).Predicate)]))]);

    private Filter Refuse(Constraint constraint, SourceReference? source) =>
        Refuse($"A condition can't use {constraint.GetType().Name} here: see the list of what conditions may hold in ontology/README.md.", source);

    private Filter Refuse(string message, SourceReference? source)
    {
        progress.Report(new Problem("KG-R07", Severity.Violation, message, source));
        return Filter.False;
    }

    private static Filter.IsOneOf Is(IEnumerable<Iri> values) => new(values.Select(v => v.Value).ToFrozenSet(StringComparer.Ordinal));

    private static Filter All(IEnumerable<Filter> filters)
    {
        var operands = filters.ToImmutableArray();
        return operands.Length == 1 ? operands[0] : new Filter.And(operands);
    }

    private static Filter.Or ExactlyOne(ImmutableArray<Filter> filters) => new(
        [.. filters.Select((_, chosen) => (Filter)new Filter.And([.. filters.Select((f, i) => i == chosen ? f : new Filter.Not(f))]))]);

    // A value meets a bound if it isn't out of it: that way round it can be asked of all values at once.
    private static Comparison OutOf(RangeBound bound) => bound switch
    {
        RangeBound.MinExclusive => Comparison.LessOrEqual,
        RangeBound.MinInclusive => Comparison.Less,
        RangeBound.MaxExclusive => Comparison.GreaterOrEqual,
        _ => Comparison.Greater,
    };
}
