namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Who wrote each commit, in memory and compact. One writer; readers need no lock.</summary>
internal sealed class CommitLog
{
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private CommitRecord[] _records = new CommitRecord[64];
    private int _count;

    /// <summary>Number of the last commit.</summary>
    public long Head => Volatile.Read(ref _count);

    /// <summary>The record of a commit, or null if there is none.</summary>
    public CommitRecord? Find(long number) =>
        number >= 1 && number <= Head ? Volatile.Read(ref _records)[number - 1] : null;

    /// <summary>Adds the next commit.</summary>
    public void Add(Provenance provenance)
    {
        if (_count == _records.Length)
        {
            var larger = new CommitRecord[_records.Length * 2];
            _records.CopyTo(larger, 0);
            Volatile.Write(ref _records, larger);
        }

        _records[_count] = new CommitRecord(_count + 1, provenance with
        {
            Actor = Share(provenance.Actor),
            Source = Share(provenance.Source),
            OntologyVersion = Share(provenance.OntologyVersion),
        });
        Volatile.Write(ref _count, _count + 1);
    }

    // Actors, sources and versions repeat from commit to commit; there are few of them.
    private string Share(string text)
    {
        if (!_shared.TryGetValue(text, out var known))
        {
            _shared[text] = known = text;
        }

        return known;
    }
}
