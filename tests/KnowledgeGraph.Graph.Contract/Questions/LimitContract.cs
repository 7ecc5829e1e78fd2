using KnowledgeGraph.Graph.Queries;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>Where the work for a question ends.</summary>
public abstract class LimitContract(ContractStore place) : StoreContract(place)
{
    private const int Nodes = 50;

    [SkippableFact]
    public async Task Too_many_nodes_end_the_question()
    {
        var thrown = await Assert.ThrowsAsync<GraphQueryException>(async () =>
            await AskAsync(Query(Words.All("Many"), items: [Links(Words.Edge("all"))]), new QueryLimits(maxNodes: 100)));
        Assert.Equal(
            ("LIMIT_EXCEEDED", "The question visits more than 100 nodes. Ask for fewer: narrow `where`, or lower `first`."), (thrown.Code, thrown.Message));
    }

    [SkippableFact]
    public async Task A_limit_that_is_wide_enough_does_not()
    {
        var limits = new QueryLimits(maxNodes: 100_000);
        Assert.Equal(Nodes, (await AskAsync(Query(Words.All("Many"), items: [Links(Words.Edge("all"))]), limits)).List.Nodes.Count);
        Assert.True(limits.Visited >= Nodes * Nodes, $"{limits.Visited} nodes were visited");
    }

    [SkippableFact]
    public async Task All_questions_of_an_operation_draw_on_the_same_limits()
    {
        var limits = new QueryLimits(maxNodes: 3 * Nodes);
        await AskAsync(Query(Words.All("Many")), limits);
        await AskAsync(Query(Words.All("Many")), limits);
        await Assert.ThrowsAsync<GraphQueryException>(async () =>
        {
            await AskAsync(Query(Words.All("Many")), limits);
            await AskAsync(Query(Words.All("Many")), limits);
        });
    }

    [SkippableFact]
    public async Task A_caller_who_is_gone_ends_the_question() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await AskAsync(Query(Words.All("Many")), cancellationToken: new CancellationToken(canceled: true)));

    [SkippableFact]
    public async Task A_deadline_that_has_passed_ends_a_question_that_goes_on()
    {
        var thrown = await Assert.ThrowsAsync<GraphQueryException>(async () =>
            await AskAsync(Query(Words.All("Many"), items: [Links(Words.Edge("all"))]), new QueryLimits(deadline: DateTimeOffset.UnixEpoch)));
        Assert.Equal(("TIMEOUT", "The question took too long and was stopped. Narrow `where`, or lower `first`."), (thrown.Code, thrown.Message));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store) => store.WriteAsync(w =>
    {
        for (var number = 0; number < Nodes; number++)
        {
            w.Node($"n{number}", "Many").To("all", [.. Enumerable.Range(0, Nodes).Select(other => $"n{other}")]);
        }
    });
}
