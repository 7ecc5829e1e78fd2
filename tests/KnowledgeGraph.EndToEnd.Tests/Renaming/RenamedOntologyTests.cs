using System.Text.RegularExpressions;
using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Queries;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>
/// Nothing in code knows the ontology by name, but for the terms in the engine's vocabulary: with everything else renamed, in ontology, data and
/// queries, every saved query gets the same answer under the renaming.
/// </summary>
public sealed partial class RenamedOntologyTests(RenamedServer renamed) : IClassFixture<RenamedServer>
{
    /// <summary>Names of the saved queries.</summary>
    public static TheoryData<string> Names => QueriesTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_saved_query_gets_the_same_answer_under_other_names(string name)
    {
        var query = QueryRenaming.Rename(renamed.Names, renamed.Schema, Running.Repository.Query(name));
        var answer = renamed.Names.Back(await renamed.Server.AskAsync(query));
        Assert.Empty(JsonDifference.Between(Numbered(AnswerFile.Read(name)), Numbered(answer)));
    }

    [Fact]
    public async Task The_old_names_are_gone()
    {
        Assert.InRange(renamed.Names.Count, 1000, int.MaxValue);
        Assert.Equal(
            """{"data":{"customer":null,"__type":null}}""",
            await renamed.Server.AskAsync("{ customer(iri: \"id:c01\") { iri } __type(name: \"Channel\") { name } }"));
    }

    // IRIs that the service makes are hashes of names: they become numbers in the order in which they come up.
    private static string Numbered(string answer)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return MadeIri().Replace(answer, iri =>
        {
            numbers.TryAdd(iri.Value, numbers.Count + 1);
            return $"{iri.Groups["kind"].Value}-{numbers[iri.Value]}";
        });
    }

    [GeneratedRegex("(?<kind>id:[a-z]+)-[0-9a-f]{32}")]
    private static partial Regex MadeIri();
}
