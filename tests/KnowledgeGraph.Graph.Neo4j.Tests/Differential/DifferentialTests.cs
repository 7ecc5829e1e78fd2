using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Tests.Storing;
using KnowledgeGraph.Graph.Queries;
using Xunit.Abstractions;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>Random questions over random graphs under random ontologies get the same answers, in the same order, from memory and from Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class DifferentialTests(Neo4jFixture neo4j, ITestOutputHelper output)
{
    private const int Ontologies = 20;
    private const int QuestionsEach = 105;
    private const int LeastOfEachForm = 50;

    public static TheoryData<string, string, string> Faults => new()
    {
        { "a node without a key comes first", " IS NULL, ", " IS NOT NULL, " },
        { "a node reached in two ways comes twice", " UNION ", " UNION ALL " },
        { "a bound is left out", " >= ", " > " },
    };

    [SkippableFact]
    public async Task Memory_and_Neo4j_give_the_same_answers()
    {
        var (answered, failures, forms) = (0, new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var seed = 1; seed <= Ontologies; seed++)
        {
            await foreach (var question in AskedAsync(seed, QuestionsEach, text => text))
            {
                answered += question.HasAnswer ? 1 : 0;
                question.Forms.ForEach(form => forms[form] = forms.GetValueOrDefault(form) + 1);
                failures.AddRange(question.Difference is { } difference ? [difference] : []);
            }
        }

        output.WriteLine($"{Ontologies * QuestionsEach} questions, {answered} of them with answers, {failures.Count} differences");
        output.WriteLine(string.Join('\n', forms.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Value,5} {f.Key}")));
        Assert.True(failures.Count == 0, $"{failures.Count} answers differ:\n{string.Join("\n\n", failures.Take(3))}");
        Assert.True(answered >= Ontologies * QuestionsEach * 0.6, $"Only {answered} of {Ontologies * QuestionsEach} questions have an answer.");
        Assert.All(forms, form => Assert.True(form.Value >= LeastOfEachForm, $"{form.Key} came only {form.Value} times"));
    }

    [SkippableTheory]
    [MemberData(nameof(Faults))]
    public async Task A_planted_fault_is_found(string fault, string right, string wrong)
    {
        await foreach (var question in AskedAsync(seed: 1, QuestionsEach, text => text.Replace(right, wrong, StringComparison.Ordinal)))
        {
            if (question.Difference is not null)
            {
                return;
            }
        }

        Assert.Fail($"No question showed that {fault}.");
    }

    private async IAsyncEnumerable<(bool HasAnswer, List<string> Forms, string? Difference)> AskedAsync(int seed, int questions, Func<string, string> change)
    {
        await neo4j.WriteAsync("MATCH (n) DETACH DELETE n");
        await using var store = await Neo4jStore.OpenAsync(new ChangedStatements(neo4j.Open(), change), neo4j.Options(), CancellationToken.None);
        var graph = RandomGraph.Generate(seed, store.Symbols);
        await store.CommitAsync(graph.CopyTo);
        var random = new RandomQuestion(graph, seed);
        for (var number = 0; number < questions; number++)
        {
            var query = random.Next();
            var expected = Walk(query, graph);
            if (number % 2 == 0 && expected.HasMore)
            {
                random.Forms.Add("page: after a place");
                var last = expected.Nodes[^1];
                query = query with { Page = new PageRequest(query.Page.First, 0, new PagePosition([.. last.OrderKeys], last.Iri)) };
                expected = Walk(query, graph);
            }

            var difference = await DifferenceAsync(store, query, AnswerText.Of(expected, store.Symbols));
            yield return (expected.Nodes.Count > 0, [.. random.Forms], difference is null ? null : $"Ontology {seed}, question {number}: {difference}");
        }
    }

    private static ResultList Walk(GraphQuery query, RandomGraph graph) => QueryWalk.Run(query, graph.Graph.View(), Run(), _ => null, CancellationToken.None).List;

    private static QueryRun Run() => new(RandomGraph.Now, null, new QueryLimits(long.MaxValue));

    private static async Task<string?> DifferenceAsync(Neo4jStore store, GraphQuery query, string expected)
    {
        try
        {
            var answer = await store.QueryAsync(query, Run(), CancellationToken.None);
            var found = AnswerText.Of(answer.List, store.Symbols);
            return found == expected ? null : $"{query}\nexpected\n{expected}found\n{found}";
        }
        catch (GraphStoreException failure)
        {
            return $"{query}\n{failure.Message}";
        }
    }
}
