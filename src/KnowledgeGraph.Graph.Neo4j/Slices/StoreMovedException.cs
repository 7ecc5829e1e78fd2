namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>The database isn't any more as it was when the work began: another process has written. The work begins anew.</summary>
internal sealed class StoreMovedException() : Exception("The database has moved on.")
{
    /// <summary>Gives <paramref name="commit"/>, unless it is later than <paramref name="head"/>: Neo4j shows parts of a commit before all of it.</summary>
    /// <exception cref="StoreMovedException">It is later.</exception>
    public static long ThrowIfLater(long commit, long head) => commit <= head ? commit : throw new StoreMovedException();
}
