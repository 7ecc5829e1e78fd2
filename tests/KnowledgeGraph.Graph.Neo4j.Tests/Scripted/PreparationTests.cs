namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>A database is made ready by several at once, and by those who were ended in the middle of it.</summary>
public sealed class PreparationTests
{
    private const int Constraints = 6;

    [Theory]
    [InlineData("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists")]
    [InlineData("Neo.ClientError.Schema.ConstraintAlreadyExists")]
    [InlineData("Neo.ClientError.Schema.IndexWithNameAlreadyExists")]
    public async Task What_another_process_has_just_made_is_there(string code)
    {
        await using var scene = Scene.Of([.. Enumerable.Repeat(Reaction.Error(400, code, "It is there."), Constraints), Reaction.Rows("[0,0,1]")]);
        await PreparationOf(scene).PrepareAsync(CancellationToken.None);
        Assert.Equal(Constraints + 1, scene.Server.Requests.Count);
    }

    [Fact]
    public async Task What_cannot_be_made_is_told()
    {
        await using var scene = Scene.Of(Reaction.Error(400, "Neo.ClientError.Schema.ConstraintCreationFailed", "Two nodes have one IRI."));
        var failure = await Assert.ThrowsAsync<GraphStoreException>(() => PreparationOf(scene).PrepareAsync(CancellationToken.None).AsTask());
        Assert.Equal(
            scene.Message(
                "{server} refused the statement (Neo.ClientError.Schema.ConstraintCreationFailed: Two nodes have one IRI). That is a mistake in this service: report it."),
            failure.Message);
    }

    private static StorePreparation PreparationOf(Scene scene) => new(scene.Executor, new Neo4jStoreOptions { Uri = scene.Server.Uri });
}
