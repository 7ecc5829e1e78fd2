using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>
/// What this store has seen of the database. A member of a cluster that is told the bookmarks answers only when it has caught up with them,
/// so whoever wrote through this store reads it back.
/// </summary>
internal sealed class Bookmarks
{
    private ImmutableHashSet<string> _current = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The bookmarks to send.</summary>
    public ImmutableHashSet<string> Current => _current;

    /// <summary>An answer's bookmarks stand for those that its request was sent with.</summary>
    public void Replace(ImmutableHashSet<string> sent, ImmutableArray<string> received)
    {
        if (!received.IsEmpty)
        {
            ImmutableInterlocked.Update(ref _current, (current, change) => current.Except(change.sent).Union(change.received), (sent, received));
        }
    }

    /// <summary>The server doesn't know them any more (it was set up anew).</summary>
    public void Forget(ImmutableHashSet<string> sent) => ImmutableInterlocked.Update(ref _current, (current, gone) => current.Except(gone), sent);
}
