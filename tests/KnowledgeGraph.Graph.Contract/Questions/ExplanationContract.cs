using KnowledgeGraph.Graph.Queries;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>Proofs: the same graph gives the same proof, and what is asserted names its commit.</summary>
public abstract class ExplanationContract(ContractStore place) : StoreContract(place)
{
    /// <summary>What is said, the path, and its proofs.</summary>
    public static TheoryData<string, Func<GraphWords, PathExpression>, string> Paths => new()
    {
        { "what is asserted", g => g.Edge("to"), "b: asserted → a to b (1)|c: asserted → a to c (1)" },
        { "over the inverse", g => new PathExpression.Inferred("prp-inv1", "p:of", true, g.Edge("to")), "b: prp-inv1 → b of a ← a to b (1)|c: prp-inv1 → c of a ← a to c (1)" },
        { "the least way of two", g => new PathExpression.Inferred("prp-spo2", "p:x", false, Sequence(g.Edge("to"), g.Edge("to"))), "d: prp-spo2 → a x d ← a to b (1) , b to d (1)" },
        { "the shortest way", g => new PathExpression.Inferred("prp-trp", "p:on", false, new PathExpression.Closure(g.Edge("on"))), "b: prp-trp → a on b ← a on b (1)|d: prp-trp → a on d ← a on b (1) , b on d (1)|f: prp-trp → a on f ← a on b (1) , b on d (1) , d on f (2)" },
        { "what a merge moved", g => g.Edge("moved"), "b: asserted → z moved y (2)" },
        { "nothing", g => g.Edge("unheard"), "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Each_end_of_a_path_has_one_proof(string what, Func<GraphWords, PathExpression> path, string expected)
    {
        ArgumentNullException.ThrowIfNull(path);
        var property = Store.Symbols.NameOf(path(Words) is PathExpression.Edge edge ? edge.Predicate : Words.Predicate("x"));
        var node = await TellAsync("a", new SelectedItem.ExplainPath(path(Words), property, null));
        Assert.Equal((what, expected), (what, string.Join('|', ((Explanation[])node.Fields[0]!).Where(step => step.Rule != "asserted" || step.Premises.Count == 0).Select(Shown))));
    }

    [SkippableFact]
    public async Task A_proof_of_one_end_is_asked_for_by_its_IRI_or_alias()
    {
        foreach (var (asked, expected) in new[] { ("c", "c: asserted → a to c (1)"), ("also-b", "b: asserted → a to b (1)"), ("d", "") })
        {
            var node = await TellAsync("a", new SelectedItem.ExplainPath(Words.Edge("to"), "p:to", Iri(asked)));
            Assert.Equal(expected, string.Join('|', ((Explanation[])node.Fields[0]!).Select(Shown)));
        }
    }

    [SkippableFact]
    public async Task A_class_has_a_proof_by_its_filter()
    {
        SelectedItem item = new SelectedItem.ExplainClasses(
            [new("c:Start", new Filter.Inferred("cls-svf1", "c:Start", new Filter.Some(Words.Edge("to"), Words.HasType("End")))), new("c:End", Words.HasType("End"))], null);
        Assert.Equal(
            "c:Start: cls-svf1 → a http://www.w3.org/1999/02/22-rdf-syntax-ns#type c:Start ← a to b (1) , b http://www.w3.org/1999/02/22-rdf-syntax-ns#type c:End (1)",
            string.Join('|', ((Explanation[])(await TellAsync("a", item)).Fields[0]!).Select(Shown)));
        Assert.Equal(
            "c:End: asserted → b http://www.w3.org/1999/02/22-rdf-syntax-ns#type c:End (1)",
            string.Join('|', ((Explanation[])(await TellAsync("b", item)).Fields[0]!).Select(Shown)));
        Assert.Empty((Explanation[])(await TellAsync("a", ((SelectedItem.ExplainClasses)item) with { ClassIri = "c:End" })).Fields[0]!);
    }

    /// <inheritdoc/>
    protected override async Task FillAsync(IGraphStore store)
    {
        await store.WriteAsync(w =>
        {
            w.Node("a", "Thing").To("to", "b", "c").To("on", "b").Node("b", "End").To("to", "d").To("on", "d").Also(Iri("also-b"));
            w.Node("c", "Other").To("to", "d");
        });
        await store.CommitAsync(Provenance, t => new ChangeWords(t) is var c && t.Link(c["d"], c.Predicate("on"), t.Ensure(Iri("f"))) && t.Link(c["a"], c.Predicate("moved"), c["b"], Iri("z"), Iri("y")), CancellationToken.None);
    }

    private static string Shown(Explanation step) =>
        $"{NameOf(step.Value)}: {step.Rule} → {Shown(step.Conclusion)}" + (step.Premises.Count == 0 ? "" : " ← " + string.Join(" , ", step.Premises.Select(Shown)));

    private static string Shown(Statement statement) =>
        $"{NameOf(statement.Subject)} {(statement.Property.StartsWith("p:", StringComparison.Ordinal) ? statement.Property[2..] : statement.Property)} {NameOf(statement.Object)}"
        + (statement.Commit is { } commit ? $" ({commit})" : "");
}
