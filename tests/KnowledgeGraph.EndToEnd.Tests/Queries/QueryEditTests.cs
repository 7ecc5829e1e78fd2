using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Queries;

/// <summary>Answers are computed: an edit of the example, loaded into a new data folder, changes each where it must and nowhere else.</summary>
public sealed class QueryEditTests
{
    /// <summary>Names of the saved queries.</summary>
    public static TheoryData<string> Queries => [.. QueryEdit.All.Select(edit => edit.Query)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task An_edit_of_the_example_changes_the_answer_where_it_must(string query)
    {
        var edit = QueryEdit.All.Single(e => e.Query == query);
        using var ontology = OntologyCopy.Of(Repository.Ontology);
        ontology.Replace(edit.File, edit.Passage, edit.Replacement);
        await using var server = await ServerProcess.StartAsync(ontology.FolderPath, ontology.DataPath, "--clock", "example");

        Assert.Equal(edit.Differences, JsonDifference.Between(AnswerFile.Read(query), await server.AskAsync(Repository.Query(query))));
    }

    [Fact]
    public void Every_saved_query_has_an_edit() =>
        Assert.Equal(Repository.QueryNames, QueryEdit.All.Select(edit => edit.Query));
}
