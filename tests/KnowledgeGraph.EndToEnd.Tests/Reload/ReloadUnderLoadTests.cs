using KnowledgeGraph.EndToEnd.Tests.Running;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests.Reload;

/// <summary>
/// Reloads disturb nobody: each request is answered whole, by one version or by the other, on each store. In a folder one operation sees one commit; on Neo4j
/// one root field does.
/// </summary>
public abstract class ReloadUnderLoadTests
{
    private const int Reloads = 50;
    private const int RequestsEach = 20;

    // Few enough that a reload isn't left without a processor.
    private const int AtOnce = 2;

    // A guard only: how soon an edit is in force is measured without load (benchmark "reload").
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    // Two concepts side by side, so that one edit changes both.
    private const string Concepts = """
            skos:prefLabel "{0}"@en , "E-Mail"@de ;
            skos:definition "Messages to and from an e-mail address."@en .

        v:Post a pce:Channel ;
            skos:inScheme v:Channels ;
            skos:prefLabel "{1}"@en , "Post"@de ;
        """;

    [SkippableFact]
    public async Task A_thousand_requests_during_fifty_reloads_are_all_answered_from_one_version()
    {
        using var ontology = OntologyCopy.Of(Repository.Ontology);
        await using var server = await ServerProcess.StartAsync(ontology.FolderPath, ontology.DataPath, ["--clock", "example", .. await NewStoreAsync()]);
        string[] answers = [Answer("e-mail", "post"), Answer("mail", "letter")];
        Assert.Equal(answers[0], await server.AskAsync(Question));

        var asked = 0;
        for (var reload = 1; reload <= Reloads; reload++)
        {
            Switch(ontology, isEdited: reload % 2 == 1);
            var got = await AskUntilAsync(server, answers[reload % 2]);
            Assert.Equal([], got.Except(answers));
            asked += got.Count;
        }

        Assert.InRange(asked, Reloads * RequestsEach, int.MaxValue);
    }

    /// <summary>Asks for both concepts, so that an answer from two versions would show.</summary>
    protected abstract string Question { get; }

    /// <summary>The answer where the concepts are called so.</summary>
    protected abstract string Answer(string email, string post);

    /// <summary>Arguments that lead the service to an empty store.</summary>
    protected abstract Task<string[]> NewStoreAsync();

    private static void Switch(OntologyCopy ontology, bool isEdited)
    {
        if (isEdited)
        {
            ontology.Replace("wealth.ttl", Text("e-mail", "post"), Text("mail", "letter"));
        }
        else
        {
            ontology.Restore();
        }
    }

    // At least so many, and on until the new version answers.
    private async Task<List<string>> AskUntilAsync(ServerProcess server, string expected)
    {
        using var deadline = new CancellationTokenSource(Longest);
        var got = new List<string>();
        while (got.Count < RequestsEach || got[^1] != expected)
        {
            if (deadline.IsCancellationRequested)
            {
                var state = await server.AskAsync("{ _ontology { version status problems { file line message } } }");
                Assert.Fail($"After {Longest.TotalSeconds} s and {got.Count} requests the new version isn't in force, but {state}. The server wrote:\n{server.Output}");
            }

            got.AddRange(await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => server.AskAsync(Question))));
        }

        return got;
    }

    private static string Text(string email, string post) => Concepts.Replace("{0}", email, StringComparison.Ordinal).Replace("{1}", post, StringComparison.Ordinal);

    public sealed class OnAFolder : ReloadUnderLoadTests
    {
        protected override string Question => """
            {
              email: channel(iri: "v:Email") { prefLabel }
              post: channel(iri: "v:Post") { prefLabel }
              interactions(where: { atTouchpoint: { deliveredOn: { some: { eq: "v:Post" } } } }) { totalCount }
            }
            """;

        protected override string Answer(string email, string post) =>
            $$$$"""{"data":{"email":{"prefLabel":"{{{{email}}}}"},"post":{"prefLabel":"{{{{post}}}}"},"interactions":{"totalCount":7}}}""";

        protected override Task<string[]> NewStoreAsync() => Task.FromResult<string[]>([]);
    }

    [Collection(Neo4jCollection.Name)]
    public sealed class OnNeo4j(Neo4jFixture neo4j) : ReloadUnderLoadTests
    {
        protected override string Question => """
            {
              channels(where: { iri: { in: ["v:Email", "v:Post"] } }) { nodes { prefLabel } }
              interactions(where: { atTouchpoint: { deliveredOn: { some: { eq: "v:Post" } } } }) { totalCount }
            }
            """;

        protected override string Answer(string email, string post) =>
            $$$$"""{"data":{"channels":{"nodes":[{"prefLabel":"{{{{email}}}}"},{"prefLabel":"{{{{post}}}}"}]},"interactions":{"totalCount":7}}}""";

        protected override Task<string[]> NewStoreAsync() => neo4j.EmptiedAsync();
    }
}
