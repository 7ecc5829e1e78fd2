using KnowledgeGraph.Engagement;
using KnowledgeGraph.Engagement.Records;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>Computes the records of all relationships anew, each in one commit; those that come out as they were make none.</summary>
internal sealed class Reevaluation(IGraphStore store, HostedVersion version, TimeProvider clock)
{
    /// <summary>Runs through all relationships.</summary>
    /// <param name="progress">Told how many are done, and of how many.</param>
    /// <param name="cancellationToken">Ends the work after the relationship at hand.</param>
    public async Task RunAsync(Action<int, int> progress, CancellationToken cancellationToken)
    {
        if (version.Rules.Engagement is not { } rules)
        {
            return;
        }

        var classes = version.Rewriting.AssertedClassesOf(EngagementVocabulary.CustomerRelationship);
        var relationships = await store.ReadAsync(view => classes.SelectMany(view.NodesOf).Select(view.IriOf).ToList(), null, cancellationToken);
        var replay = new RelationshipReplay(rules);
        var provenance = new Provenance("host", "rules", version.Model.Version, clock.GetUtcNow());
        for (var done = 0; done < relationships.Count; done++)
        {
            progress(done, relationships.Count);
            var iri = relationships[done];
            await store.CommitAsync(provenance, transaction => Replay(transaction, iri, replay), cancellationToken);
        }
    }

    private static bool Replay(GraphTransaction transaction, string iri, RelationshipReplay replay)
    {
        var isThere = transaction.TryFind(iri, out var relationship);
        if (isThere)
        {
            replay.Replay(transaction, relationship);
        }

        return isThere;
    }
}
