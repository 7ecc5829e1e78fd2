using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Queries;

/// <summary>The saved queries, asked of the service as anybody would, get the whole answers that are written down in <c>Answers</c>.</summary>
public sealed class QueriesTests(WealthServer wealth) : IClassFixture<WealthServer>
{
    /// <summary>Names of the saved queries.</summary>
    public static TheoryData<string> Names => [.. Repository.QueryNames];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_saved_query_gets_its_answer(string name) => AnswerFile.AssertIs(name, await wealth.Server.AskAsync(Repository.Query(name)));

    [Fact]
    public void Every_answer_is_that_of_a_query() =>
        Assert.Equal(Repository.QueryNames, AnswerFile.Names.Order(StringComparer.Ordinal));
}
