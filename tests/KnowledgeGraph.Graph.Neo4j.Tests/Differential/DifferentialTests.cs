using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Transport;
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
        using var executor = neo4j.Open();
        var (answered, failures, forms) = (0, new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var seed = 1; seed <= Ontologies; seed++)
        {
            await foreach (var question in AskedAsync(executor, seed, QuestionsEach, text => text))
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
        using var executor = neo4j.Open();
        await foreach (var question in AskedAsync(executor, seed: 1, QuestionsEach, text => text.Replace(right, wrong, StringComparison.Ordinal)))
        {
            if (question.Difference is not null)
            {
                return;
            }
        }

        Assert.Fail($"No question showed that {fault}.");
    }

    private static async IAsyncEnumerable<(bool HasAnswer, List<string> Forms, string? Difference)> AskedAsync(
        ICypherExecutor executor, int seed, int questions, Func<string, string> change)
    {
        var graph = RandomGraph.Generate(seed);
        var view = graph.Graph.View();
        var names = await GraphImage.WriteAsync(executor, view);
        var random = new RandomQuestion(graph, seed);
        for (var number = 0; number < questions; number++)
        {
            var query = random.Next();
            var expected = Walk(query, view);
            if (number % 2 == 0 && expected.HasMore)
            {
                random.Forms.Add("page: after a place");
                var last = expected.Nodes[^1];
                query = query with { Page = new PageRequest(query.Page.First, 0, new PagePosition([.. last.OrderKeys], last.Iri)) };
                expected = Walk(query, view);
            }

            var difference = await DifferenceAsync(executor, query, names, graph, AnswerText.Of(expected, view.Symbols), change);
            yield return (expected.Nodes.Count > 0, [.. random.Forms], difference is null ? null : $"Ontology {seed}, question {number}: {difference}");
        }
    }

    private static ResultList Walk(GraphQuery query, IGraphView view) =>
        QueryWalk.Run(query, view, new QueryRun(RandomGraph.Now, null, new QueryLimits(long.MaxValue)), _ => null, CancellationToken.None).List;

    private static async Task<string?> DifferenceAsync(
        ICypherExecutor executor, GraphQuery query, TestNames names, RandomGraph graph, string expected, Func<string, string> change)
    {
        var statement = QueryCompiler.Compile(query, names, graph.Graph.Symbols, RandomGraph.Now);
        var text = change(statement.Text);
        try
        {
            var answer = await executor.ExecuteAsync(
                new CypherRequest(text) { Parameters = statement.Parameters.Write },
                () => new CypherAnswerReader(statement, names, new QueryLimits(long.MaxValue), CancellationToken.None),
                CancellationToken.None);
            var found = AnswerText.Of(answer.List, graph.Graph.Symbols);
            return found == expected ? null : $"{text}\nexpected\n{expected}found\n{found}";
        }
        catch (GraphStoreException failure)
        {
            return $"{text}\n{failure.Message}";
        }
    }
}
