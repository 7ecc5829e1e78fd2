using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Keeps what running reads see in memory, and of the rest a number of commits.</summary>
internal sealed class RunningReads(MemoryGraph graph, int readableCommits)
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, int> _readers = [];

    /// <summary>Begins a read at a commit (null: the newest), to be ended with <see cref="End"/>.</summary>
    /// <exception cref="GraphStoreException">That commit can't be read at.</exception>
    public GraphSnapshot Begin(long? commit)
    {
        lock (_gate)
        {
            var wanted = commit ?? graph.Head;
            if (wanted < graph.Horizon || wanted > graph.Head)
            {
                throw new GraphStoreException(
                    "BAD_INPUT",
                    $"Commit {wanted} can't be read at: the store holds commits {graph.Horizon} to {graph.Head}. Name one of these, or none.",
                    isRetriable: false);
            }

            _readers[wanted] = _readers.GetValueOrDefault(wanted) + 1;
            return graph.ViewAt(wanted);
        }
    }

    public void End(GraphSnapshot snapshot)
    {
        lock (_gate)
        {
            if (--_readers[snapshot.Commit] == 0)
            {
                _readers.Remove(snapshot.Commit);
            }
        }
    }

    /// <summary>Lets go of what nobody reads and nobody may ask for. Only the writer calls it.</summary>
    public void LetGo()
    {
        lock (_gate)
        {
            var oldest = _readers.Count > 0 ? _readers.First().Key : graph.Head;
            graph.RaiseHorizon(Math.Min(oldest, graph.Head - readableCommits));
        }
    }
}
