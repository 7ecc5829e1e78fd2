using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>
/// Makes random questions over a random graph, each form about as often as the others, and notes which forms a question has. What a form is filled
/// with has a seed of its own: another such seed gives the same questions about other values.
/// </summary>
internal sealed class RandomQuestion
{
    private static readonly decimal[] Shares = [0.25m, 0.5m, 0.334m];
    private readonly RandomGraph _graph;
    private readonly Random _random;
    private readonly Random _content;
    private readonly Deck<Func<GraphQuery>> _kinds;
    private readonly Deck<(ValueKind Kind, Comparison Comparison)> _comparisons;
    private readonly Deck<Func<Filter>> _filters;
    private readonly Deck<Func<Filter>> _anchors;
    private readonly Deck<Func<PathExpression>> _paths;
    private readonly Deck<Func<ValueExpression>> _values;
    private readonly Deck<Func<SelectedItem>> _items;

    public RandomQuestion(RandomGraph graph, int seed, int contentSeed)
    {
        _graph = graph;
        _random = new Random(seed);
        _content = new Random(contentSeed);
        _kinds = new([OfFilter, OfFilter, OfFilter, OfFilter, OfFilter, OfFilter, OfList, OfList, OfList, OfList, OfAnchor, OfAnchor, OfIndexedOrder], _random);
        _comparisons = new(
            [.. from kind in Enum.GetValues<ValueKind>() from comparison in Enum.GetValues<Comparison>() where IsText(kind) || comparison <= Comparison.In select (kind, comparison)],
            _random);
        _filters = new([HasType, OneOf, SomeValue, SomeValue, HasValue, ValueCount, ValidNow, NotAfterNow, And, Or, Not, Some, Every, Count, Member, Weeks, Share, Followed, Window], _random);
        _anchors = new([AtTheNode, OverAPath, OverTwoPaths, BesideACondition], _random);
        _paths = new([Edge, Edge, Sequence, Union, Closure, Test, NotSelf, Choice, Rewritten, Rewritten], _random);
        _values = new([One, One, Two, Mixed, Masked, Ahead, Iri], _random);
        _items = new([FirstValue, Values, Memberships, Aliases, Asserted, FirstLink, Links, Links, LinksToAClass], _random);
    }

    /// <summary>Forms of the last question.</summary>
    public HashSet<string> Forms { get; } = [];

    /// <summary>The next question.</summary>
    public GraphQuery Next()
    {
        Forms.Clear();
        return _kinds.Draw()();
    }

    // What the search can start at: where a path ends.
    private GraphQuery OfAnchor()
    {
        var anchor = _anchors.Draw()();
        var filter = _random.Next(2) == 0 ? anchor : new Filter.And([Simple(), anchor]);
        return new GraphQuery(Classes(), filter, [], Page(), new Selection([]), _random.Next(4) == 0 && Note("page: counted", true));
    }

    private Filter AtTheNode() => Note("anchor: the node", Anchor());

    private Filter OverAPath() => Note("anchor: over a path", new Filter.Some(AnchoredPath(), Anchor()));

    private Filter OverTwoPaths() => Note("anchor: over two paths", new Filter.Some(AnchoredPath(), new Filter.And([Simple(), new Filter.Some(AnchoredPath(), Anchor())])));

    private Filter BesideACondition() => Note("anchor: beside a condition", new Filter.Some(AnchoredPath(), new Filter.And([Anchor(), Simple()])));

    private Filter Anchor() => new Filter.IsOneOf(SomeIris().ToFrozenSet(StringComparer.Ordinal));

    // Of the ontology's properties seldom: walked several times in one text, Neo4j plans the greatest for a minute.
    private PathExpression AnchoredPath() => _random.Next(30) == 0 ? Rewritten() : ShortPath();

    private PathExpression ShortPath() => OneOf<Func<PathExpression>>([Edge, Sequence, Union, Closure, Test, NotSelf])();

    private GraphQuery OfIndexedOrder()
    {
        var isDescending = _random.Next(2) == 0 ? Note("order: descending", true) : !Note("order: ascending", true);
        var predicate = OneOf([.. _graph.Values.Where(v => !v.IsMany && !IsText(v.Kind)).Select(v => v.Predicate)]);
        return Note("order: by an index", new GraphQuery(
            Classes(),
            _random.Next(2) == 0 ? Filter.True : Simple(),
            [new OrderKey([], new ValueExpression.Stored([predicate]), null, isDescending)],
            Page(),
            new Selection([]),
            false));
    }

    // Neo4j plans each subquery of a new text anew, about 100 ms each: a question has its weight in one place.
    private GraphQuery OfFilter()
    {
        Filter[] filters = [Value(), Value(), _filters.Draw()()];
        var filter = _random.Next(3) switch
        {
            0 => new Filter.Or([.. filters]),
            1 => new Filter.Or([filters[0], new Filter.And([filters[1], filters[2]])]),
            _ => filters[2],
        };
        return new GraphQuery(Source(), filter, [], Page(), new Selection([]), false);
    }

    private GraphQuery OfList() => new(
        Source(),
        _random.Next(2) == 0 ? Filter.True : new Filter.Or([Value(), Value(), Value()]),
        Order(),
        Page(),
        new Selection([Conditional(_items.Draw()())]),
        _random.Next(4) == 0 && Note("page: counted", true));

    private static bool IsText(ValueKind kind) => kind is ValueKind.String or ValueKind.LangString or ValueKind.Iri;

    private T Note<T>(string form, T made)
    {
        Forms.Add(form);
        return made;
    }

    private T OneOf<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private IEnumerable<T> Several<T>(IReadOnlyList<T> all, int most) => Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => OneOf(all)).Distinct();

    private IEnumerable<string> SomeIris() => Enumerable.Range(0, _content.Next(1, 13)).Select(_ => _graph.Iris[_content.Next(_graph.Iris.Count)]).Distinct();

    private NodeSource Source() => _random.Next(4) == 0
        ? Note("source: iris", new NodeSource.OfIris([.. SomeIris()]))
        : Classes();

    private NodeSource.OfClasses Classes() => Note("source: classes", new NodeSource.OfClasses([.. Several(_graph.Classes, 4)]));

    private PageRequest Page() => new(_content.Next(1, 20), _random.Next(4) == 0 ? Note("page: offset", 1 + _content.Next(2)) : 0, null);

    private int? Least() => _random.Next(3) == 0 ? null : _content.Next(3);

    private int? Most() => _random.Next(3) == 0 ? _content.Next(4) : null;

    // A filter that looks at the node alone.
    private Filter Simple() => _random.Next(4) switch
    {
        0 => HasType(),
        1 => OneOf(),
        2 => NotAfterNow(),
        _ => Value(),
    };

    private Filter HasType() => Note("filter: type", new Filter.HasType(Several(_graph.Classes, 3).ToFrozenSet()));

    private Filter OneOf() => Note("filter: one of", new Filter.IsOneOf(SomeIris().ToFrozenSet(StringComparer.Ordinal)));

    private Filter HasValue() => Note("filter: has value", new Filter.HasValue(_values.Draw()()));

    private Filter ValueCount() => Note("filter: value count", new Filter.ValueCount(_values.Draw()(), Least(), Most()));

    private Filter ValidNow() => Note("filter: valid now", new Filter.ValidNow(_graph.Times[0], _graph.Times[1]));

    private Filter NotAfterNow() => Note("filter: not after now", new Filter.NotAfterNow(_graph.Times[_random.Next(2)]));

    private Filter And() => Note("filter: and", new Filter.And([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Simple())]));

    private Filter Or() => Note("filter: or", new Filter.Or([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Simple())]));

    private Filter Not() => Note("filter: not", new Filter.Not(_random.Next(2) == 0 ? Simple() : Some()));

    private Filter Some() => Note("filter: some", new Filter.Some(_paths.Draw()(), Simple()));

    private Filter Every() => Note("filter: every", new Filter.Every(_paths.Draw()(), Simple()));

    private Filter Count() => Note("filter: count", new Filter.Count(_paths.Draw()(), TimeWindow.All, Simple(), Least(), Most()));

    private Filter Member() => Note("filter: class of the ontology", OneOf(_graph.Members));

    private Filter Weeks() => Condition("weeks", new Filter.DistinctWeeks(_paths.Draw()(), TimeWindowOfNow(), _content.Next(1, 3)));

    private Filter Share() => Condition("share", new Filter.MinShare(ShortPath(), TimeWindowOfNow(), Shares[_content.Next(Shares.Length)], Simple(), Simple()));

    private Filter Followed() => Condition("followed", new Filter.FollowedWithin(ShortPath(), TimeWindowOfNow(), _content.Next(1, 40), HasType(), Simple()));

    private Filter Window() => Condition("window", new Filter.Count(_paths.Draw()(), TimeWindowOfNow(), Simple(), Least(), Most()));

    private Filter Condition(string form, Filter inner) =>
        Note($"condition: {form}", new Filter.Condition((_random.Next(2) == 0 ? _graph.Times : [_graph.Times[0]]).ToFrozenSet(), inner));

    private TimeWindow TimeWindowOfNow() => new(
        _random.Next(2) == 0 ? Note<int?>("window: days", _content.Next(1, 60)) : null, _random.Next(2) == 0 && Note("window: latest", true));

    private Filter Value()
    {
        var (kind, comparison) = _comparisons.Draw();
        Forms.Add($"value: {kind} {comparison}");
        return new Filter.Value(OfKind(kind), comparison, Operands(kind, comparison), false, Languages(kind));
    }

    private Filter SomeValue()
    {
        var kind = OneOf(Enum.GetValues<ValueKind>());
        return Note("filter: some value", new Filter.SomeValue(OfKind(kind), [.. Enumerable.Range(0, _random.Next(4)).Select(_ =>
        {
            var comparison = (Comparison)_random.Next(IsText(kind) ? 9 : 6);
            return new ValueTest(comparison, Operands(kind, comparison), false, Languages(kind), _random.Next(4) > 0 && Note("value: negated", true));
        })]));
    }

    private ImmutableArray<StoredValue> Operands(ValueKind kind, Comparison comparison) =>
        [.. Enumerable.Range(0, comparison == Comparison.In ? _content.Next(4) : 1).Select(_ => RandomGraph.Value(kind, _content))];

    private ImmutableArray<string> Languages(ValueKind kind) => kind == ValueKind.LangString && _random.Next(2) == 0
        ? Note<ImmutableArray<string>>("value: languages", [.. Several(["en", "DE", "en-gb", "fr"], 2)])
        : [];

    private ValueExpression OfKind(ValueKind kind) => kind == ValueKind.Iri && _random.Next(3) == 0
        ? new ValueExpression.NodeIri()
        : new ValueExpression.Stored([OneOf([.. _graph.Values.Where(v => v.Kind == kind).Select(v => v.Predicate), _graph.Mixed])]);

    private ValueExpression One() => Note("values: one predicate", new ValueExpression.Stored([OneOf(_graph.Values).Predicate]));

    private ValueExpression Two()
    {
        var kind = OneOf(_graph.Values).Kind;
        return Note("values: two predicates", new ValueExpression.Stored([.. _graph.Values.Where(v => v.Kind == kind).Select(v => v.Predicate)]));
    }

    private ValueExpression Mixed() => Note("values: of several kinds", new ValueExpression.Stored([_graph.Mixed]));

    private ValueExpression Masked() => Note("values: masked", new ValueExpression.MaskedUntilPast(_graph.Times[_random.Next(2)]));

    private ValueExpression Ahead() => Note("values: ahead", new ValueExpression.WhileAhead(_graph.Times[_random.Next(2)]));

    private ValueExpression Iri() => Note("values: iri", new ValueExpression.NodeIri());

    private PathExpression Edge() => _random.Next(2) == 0
        ? Note("path: inverse edge", new PathExpression.Edge(OneOf(_graph.Edges), true))
        : Note("path: edge", new PathExpression.Edge(OneOf(_graph.Edges), false));

    private PathExpression Sequence() => Note("path: sequence", new PathExpression.Sequence([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Step())]));

    private PathExpression Union() => Note("path: union", new PathExpression.Union([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Step())]));

    private PathExpression Step() => _random.Next(5) == 0 ? new PathExpression.Union([Edge(), Edge()]) : Edge();

    private PathExpression Closure() => Note("path: closure", new PathExpression.Closure(_random.Next(2) == 0 ? Edge() : new PathExpression.Union([Edge(), Edge()])));

    private PathExpression Test() => Note(
        "path: test", new PathExpression.Sequence([Edge(), new PathExpression.Test(Simple()), .. _random.Next(2) == 0 ? [] : new[] { Edge() }, new PathExpression.Test(Simple())]));

    private PathExpression NotSelf() => Note("path: not self", new PathExpression.NotSelf(_random.Next(2) == 0 ? Sequence() : Union()));

    private PathExpression Choice() => Note("path: choice", new PathExpression.Choice([.. Enumerable.Range(0, 3).Select(_ => new ChoiceCase(Simple(), _graph.Iris[_content.Next(_graph.Iris.Count)]))]));

    private PathExpression Rewritten() => Note("path: property of the ontology", OneOf(_graph.Rewritten));

    private ImmutableArray<OrderKey> Order() => [.. Enumerable.Range(0, _random.Next(2)).Select(_ => Key())];

    private OrderKey Key()
    {
        ImmutableArray<PathExpression> steps = _random.Next(3) == 0 ? Note<ImmutableArray<PathExpression>>("order: over a path", [Edge()]) : Note<ImmutableArray<PathExpression>>("order: own", []);
        var isDescending = _random.Next(2) == 0 ? Note("order: descending", true) : !Note("order: ascending", true);
        return _random.Next(4) == 0
            ? Note("order: count", new OrderKey(steps, null, _paths.Draw()(), isDescending))
            : new OrderKey(steps, _values.Draw()(), null, isDescending);
    }

    private SelectedItem Values() => Note("item: values", new SelectedItem.Values(_values.Draw()()));

    private SelectedItem FirstValue() => Note("item: value", new SelectedItem.Value(_values.Draw()()));

    private SelectedItem FirstLink() => Note("item: link", new SelectedItem.Link(
        _paths.Draw()(), _random.Next(2) == 0 ? Filter.True : Simple(), new Selection(_random.Next(2) == 0 ? [] : [Conditional(FirstValue())])));

    private SelectedItem Memberships() => Note(
        "item: classes", new SelectedItem.Classes([.. _graph.Classes.Take(2).Select(c => new ClassMembership(_graph.Graph.Symbols.NameOf(c), Simple()))]));

    private SelectedItem Aliases() => Note("item: aliases", new SelectedItem.Aliases());

    private SelectedItem Asserted() => Note("item: asserted", new SelectedItem.Asserted(_random.Next(2) == 0 ? _graph.Mixed : OneOf(_graph.Edges)));

    private SelectedItem Links() => Note("item: links", new SelectedItem.Links(
        _paths.Draw()(),
        _random.Next(2) == 0 ? Filter.True : Simple(),
        Order(),
        _random.Next(3) == 0 ? PageRequest.All : Page(),
        new Selection(_random.Next(2) == 0 ? [] : [Conditional(Values())]),
        _random.Next(2) == 0 && Note("item: links counted", true)));

    // The class of the link's ends has few nodes for so many places, or many.
    private SelectedItem LinksToAClass() => Note("item: links to a class", new SelectedItem.Links(
        Edge(), Filter.True, [], _random.Next(2) == 0 ? PageRequest.All : Page(), new Selection([Conditional(ToAClass())]), false));

    private SelectedItem ToAClass() => new SelectedItem.Link(
        OneOf<Func<PathExpression>>([Edge, Sequence, Union, NotSelf])(),
        HasType(),
        new Selection([Conditional(FirstValue()), .. _random.Next(2) == 0 ? [] : new[] { new SelectedItem.Link(Edge(), Filter.True, new Selection([FirstValue()])) }]));

    private SelectedItem Conditional(SelectedItem item) => _random.Next(4) == 0
        ? Note("item: only for classes", item with { OnlyFor = Several(_graph.Classes, 2).ToFrozenSet() })
        : item;
}
