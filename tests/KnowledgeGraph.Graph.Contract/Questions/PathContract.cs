using KnowledgeGraph.Graph.Queries;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>Where paths lead: sets of nodes, each once, whatever the number of ways.</summary>
public abstract class PathContract(ContractStore place) : StoreContract(place)
{
    /// <summary>What is said, the path, where it begins and where it leads.</summary>
    public static TheoryData<string, Func<GraphWords, PathExpression>, string, string> Paths => new()
    {
        { "an edge", g => g.Edge("to"), "a", "b c" },
        { "an edge against its direction", g => g.Inverse("to"), "d", "b c" },
        { "an edge to itself", g => g.Edge("loop"), "a", "a" },
        { "an edge to itself, against its direction", g => g.Inverse("loop"), "a", "a" },
        { "an edge that nothing has", g => g.Edge("unheard"), "a", "" },
        { "an edge that others have", g => g.Edge("loop"), "b", "" },
        { "no step", _ => Sequence(), "a", "a" },
        { "one step", g => Sequence(g.Edge("to")), "a", "b c" },
        { "two steps, two ways", g => Sequence(g.Edge("to"), g.Edge("to")), "a", "d" },
        { "there and back leads to itself, too", g => Sequence(g.Edge("to"), g.Inverse("to")), "b", "b c" },
        { "there and back on one edge", g => Sequence(g.Edge("only"), g.Inverse("only")), "a", "a" },
        { "steps over nothing", g => Sequence(g.Edge("to"), g.Edge("unheard")), "a", "" },
        { "either of two", g => Union(g.Edge("to"), g.Inverse("to")), "b", "a d" },
        { "either of two that lead to the same", g => Union(g.Edge("to"), g.Edge("also")), "a", "b c" },
        { "either of none", _ => Union(), "a", "" },
        { "either, where nothing has the other", g => Union(g.Edge("unheard"), g.Edge("only")), "a", "e" },
        { "either within steps", g => Sequence(Union(g.Edge("only"), g.Edge("to")), Union(g.Edge("to"), g.Edge("loop"))), "a", "d" },
        { "one step or more", g => new PathExpression.Closure(g.Edge("to")), "a", "b c d" },
        { "one step or more, against the direction", g => new PathExpression.Closure(g.Inverse("to")), "d", "a b c" },
        { "one step or more round a cycle leads to the start", g => new PathExpression.Closure(g.Edge("next")), "x", "x y z" },
        { "one step or more into a cycle leads not to the start", g => new PathExpression.Closure(g.Edge("next")), "w", "x y z" },
        { "one step or more over nothing", g => new PathExpression.Closure(g.Edge("unheard")), "a", "" },
        { "one step or more either way", g => new PathExpression.Closure(Union(g.Edge("to"), g.Inverse("to"))), "a", "a b c d" },
        { "one step or more over two edges", g => new PathExpression.Closure(Union(g.Edge("to"), g.Edge("on"))), "a", "b c d f" },
        { "after one step or more another", g => Sequence(new PathExpression.Closure(g.Edge("to")), g.Edge("on")), "a", "f" },
        { "before one step or more another", g => Sequence(g.Edge("into"), new PathExpression.Closure(g.Edge("next"))), "a", "x y z" },
        { "a test that is passed", g => new PathExpression.Test(g.HasType("N")), "a", "a" },
        { "a test that isn't", g => new PathExpression.Test(g.HasType("M")), "a", "" },
        { "steps through a test", g => Sequence(g.Edge("to"), new PathExpression.Test(g.HasType("M")), g.Edge("to")), "a", "d" },
        { "steps to a test", g => Sequence(g.Edge("to"), new PathExpression.Test(g.HasType("M"))), "a", "c" },
        { "without itself", g => new PathExpression.NotSelf(Sequence(g.Edge("to"), g.Inverse("to"))), "b", "c" },
        { "without itself, where it leads to itself only", g => new PathExpression.NotSelf(g.Edge("loop")), "a", "" },
        { "itself is the start of the whole, not of a step", g => Sequence(g.Edge("to"), new PathExpression.NotSelf(g.Inverse("to"))), "d", "" },
        { "itself within steps", g => Sequence(g.Inverse("to"), new PathExpression.NotSelf(Sequence(g.Edge("to"), g.Inverse("to")))), "d", "b c" },
        { "the first choice that fits", g => new PathExpression.Choice([new(g.HasType("M"), Iri("e")), new(g.HasType("N"), Iri("f")), new(Filter.True, Iri("a"))]), "a", "f" },
        { "no choice fits", g => new PathExpression.Choice([new(g.HasType("M"), Iri("e"))]), "a", "" },
        { "no choice", _ => new PathExpression.Choice([]), "a", "" },
        { "the choice isn't there", g => new PathExpression.Choice([new(g.HasType("N"), Iri("nobody")), new(Filter.True, Iri("e"))]), "a", "" },
        { "the choice by an alias", g => new PathExpression.Choice([new(g.HasType("N"), Iri("also-e"))]), "a", "e" },
        { "a choice after a step", g => Sequence(g.Edge("to"), new PathExpression.Choice([new(g.HasType("M"), Iri("e")), new(Filter.True, Iri("f"))])), "a", "e f" },
        { "a reason is looked through", g => new PathExpression.Inferred("prp-inv1", "p:of", true, g.Inverse("to")), "d", "b c" },
        { "reasons within reasons", g => new PathExpression.Inferred("prp-spo2", "p:of", false, Sequence(new PathExpression.Inferred("prp-spo1", "p:x", false, g.Edge("to")), g.Edge("to"))), "a", "d" },
        { "ways without number", g => new PathExpression.Closure(g.Edge("layer")), "l0", LatticeBeyond(0) },
        { "ways without number, counted in steps", g => Sequence([.. Enumerable.Repeat(g.Edge("layer"), 8)]), "l0", "l8 m8" },
    };

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task A_path_leads_to_each_node_once_in_a_selection_and_in_a_filter(string what, Func<GraphWords, PathExpression> path, string start, string expected)
    {
        ArgumentNullException.ThrowIfNull(path);
        var links = (ResultList)(await TellAsync(start, Links(path(Words), countTotal: true))).Fields[0]!;
        Assert.Equal((what, expected), (what, Names(links)));
        string[] ends = expected.Length == 0 ? [] : expected.Split(' ');
        Assert.Equal(ends.Length, links.Total);
        var isMet = new Filter.And(
        [
            new Filter.Count(path(Words), TimeWindow.All, Filter.True, ends.Length, ends.Length),
            new Filter.Every(path(Words), Is(ends)),
            .. ends.TakeLast(2).Select(end => new Filter.Some(path(Words), Is(end))),
        ]);
        Assert.Equal(start, Names((await AskAsync(Query(Nodes(start), isMet))).List));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store) => store.WriteAsync(w =>
    {
        w.Node("a", "N").To("to", "b", "c").To("also", "b").To("loop", "a").To("only", "e").To("into", "w");
        w.Node("b", "N").To("to", "d");
        w.Node("c", "M").To("to", "d");
        w.Node("d", "N").To("on", "f");
        w.Node("e", "N").Also(Iri("also-e"));
        w.Node("w").To("next", "x").Node("x").To("next", "y").Node("y").To("next", "z").Node("z").To("next", "x");
        for (var layer = 0; layer < 12; layer++)
        {
            w.Node($"l{layer}").To("layer", $"l{layer + 1}", $"m{layer + 1}");
            w.Node($"m{layer}").To("layer", $"l{layer + 1}", $"m{layer + 1}");
        }
    });

    private static string LatticeBeyond(int layer) =>
        string.Join(' ', Enumerable.Range(layer + 1, 12 - layer).SelectMany(n => new[] { $"l{n}", $"m{n}" }).Order(StringComparer.Ordinal));
}
