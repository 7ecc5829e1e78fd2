using KnowledgeGraph.EndToEnd.Tests.Running;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests.Queries;

/// <summary>The saved queries, asked of the service as anybody would, get the whole answers that are written down in <c>Answers</c>, on each store.</summary>
public abstract class QueriesTests(WealthServer wealth)
{
    /// <summary>Names of the saved queries.</summary>
    public static TheoryData<string> Names => [.. Repository.QueryNames];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task A_saved_query_gets_its_answer(string name) => AnswerFile.AssertIs(name, await wealth.Server.AskAsync(Repository.Query(name)));

    public sealed class OnAFolder(WealthServer wealth) : QueriesTests(wealth), IClassFixture<WealthServer>
    {
        [Fact]
        public void Every_answer_is_that_of_a_query() =>
            Assert.Equal(Repository.QueryNames, AnswerFile.Names.Order(StringComparer.Ordinal));
    }

    [Collection(Neo4jCollection.Name)]
    public sealed class OnNeo4j(WealthServer folder, WealthOnNeo4j neo4j) : QueriesTests(neo4j), IClassFixture<WealthServer>, IClassFixture<WealthOnNeo4j>
    {
        [SkippableTheory]
        [MemberData(nameof(Names))]
        public async Task The_answer_is_that_of_a_folder_byte_for_byte(string name) =>
            Assert.Equal(await folder.Server.AskAsync(Repository.Query(name)), await neo4j.Server.AskAsync(Repository.Query(name)));
    }
}
