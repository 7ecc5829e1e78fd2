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
    private const int TextsEach = 40;
    private const int TextsForAFault = 80;
    private const int ContentsOfEach = 3;
    private const int AskedAtOnce = 4;
    private const int LeastOfEachForm = 50;

    // So that searches that start at an anchor are given up half of the time.
    private const int FewNodes = 5;

    public static TheoryData<string, string, string> Faults => new()
    {
        { "a node without a key comes first", " IS NULL, ", " IS NOT NULL, " },
        { "a node reached in two ways comes twice", " UNION ", " UNION ALL " },
        { "a bound is left out", " >= ", " > " },
    };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Ontologies)];

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task Memory_and_Neo4j_give_the_same_answers(int seed)
    {
        var questions = await AskedAsync(seed, TextsEach, text => text);
        var differences = questions.Select(q => q.Difference).OfType<string>().ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {questions.Count} answers differ:\n{string.Join("\n\n", differences.Take(3))}");
    }

    [Fact]
    public void Every_form_of_a_question_comes_often_and_most_questions_have_an_answer()
    {
        var questions = Enumerable.Range(1, Ontologies).SelectMany(seed => QuestionsOf(RandomGraph.Generate(seed, new Symbols()), seed, TextsEach)).ToList();
        var forms = questions.SelectMany(q => q.Forms).CountBy(form => form).OrderBy(form => form.Key, StringComparer.Ordinal).ToList();
        var answered = questions.Count(q => q.Expected.Nodes.Count > 0);
        output.WriteLine($"{questions.Count} questions over {Ontologies} ontologies, {answered} of them with answers");
        output.WriteLine(string.Join('\n', forms.Select(f => $"{f.Value,5} {f.Key}")));
        Assert.True(answered >= questions.Count * 0.6, $"Only {answered} of {questions.Count} questions have an answer.");
        Assert.All(forms, form => Assert.True(form.Value >= LeastOfEachForm, $"{form.Key} came only {form.Value} times"));
    }

    [SkippableTheory]
    [MemberData(nameof(Faults))]
    public async Task A_planted_fault_is_found(string fault, string right, string wrong)
    {
        var questions = await AskedAsync(seed: 1, TextsForAFault, text => text.Replace(right, wrong, StringComparison.Ordinal), untilOneDiffers: true);
        Assert.True(questions.Any(q => q.Difference is not null), $"No question showed that {fault}.");
    }

    private async Task<IReadOnlyList<Question>> AskedAsync(int seed, int texts, Func<string, string> change, bool untilOneDiffers = false)
    {
        await using var store = await neo4j.OpenEmptyAsync(
            new ChangedStatements(neo4j.Open(), change), neo4j.Options() with { ManyNodes = seed % 2 == 0 ? FewNodes : long.MaxValue });
        var graph = RandomGraph.Generate(seed, store.Symbols);
        await store.ApplySchemaAsync(graph.Schema, CancellationToken.None);
        await store.CommitAsync(graph.CopyTo);
        var questions = QuestionsOf(graph, seed, texts).ToList();
        await Parallel.ForEachAsync(questions, new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce }, async (question, _) =>
        {
            if (!untilOneDiffers || questions.TrueForAll(q => q.Difference is null))
            {
                question.Difference = await DifferenceAsync(store, question);
            }
        });
        return questions;
    }

    // Each text is asked about several values: Neo4j plans it once, which takes it most of the time, and the plan must fit all.
    private static IEnumerable<Question> QuestionsOf(RandomGraph graph, int seed, int texts) =>
        Enumerable.Range(0, ContentsOfEach).SelectMany(content => QuestionsOf(graph, seed, seed + (content * Ontologies), texts));

    private static IEnumerable<Question> QuestionsOf(RandomGraph graph, int seed, int contentSeed, int count)
    {
        var random = new RandomQuestion(graph, seed, contentSeed);
        for (var number = 0; number < count; number++)
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

            yield return new Question($"Ontology {seed}, question {number}, content {contentSeed}", query, expected, [.. random.Forms]);
        }
    }

    private static ResultList Walk(GraphQuery query, RandomGraph graph) => QueryWalk.Run(query, graph.Graph.View(), Run(), _ => null, CancellationToken.None).List;

    private static QueryRun Run() => new(RandomGraph.Now, null, new QueryLimits(long.MaxValue));

    private static async Task<string?> DifferenceAsync(Neo4jStore store, Question question)
    {
        var expected = AnswerText.Of(question.Expected, store.Symbols);
        try
        {
            var answer = await store.QueryAsync(question.Query, Run(), CancellationToken.None);
            var found = AnswerText.Of(answer.List, store.Symbols);
            return found == expected ? null : $"{question.Name}: {question.Query}\nexpected\n{expected}found\n{found}";
        }
        catch (GraphStoreException failure)
        {
            return $"{question.Name}: {question.Query}\n{failure.Message}";
        }
    }

    private sealed record Question(string Name, GraphQuery Query, ResultList Expected, IReadOnlyList<string> Forms)
    {
        public string? Difference { get; set; }
    }
}
