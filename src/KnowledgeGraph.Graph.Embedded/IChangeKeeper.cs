namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Keeps what is committed.</summary>
internal interface IChangeKeeper : IDisposable
{
    /// <summary>Keeps the changes and states of a group, all or none. Only the writer's thread calls it.</summary>
    /// <exception cref="GraphStoreException">Nothing of the group is kept.</exception>
    void Keep(IReadOnlyList<WriteRequest> group);

    /// <summary>The change of a commit, or null if there is no such commit.</summary>
    /// <exception cref="GraphStoreException">It can't be read.</exception>
    GraphChange? Find(long number);

    /// <summary>Writes a copy of everything that is kept into another data folder, while the work goes on.</summary>
    /// <exception cref="GraphStoreException">The copy can't be made.</exception>
    void CopyTo(string folder);
}
