using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Writing;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Entries of the commit log, loaded when they are first asked for; they never change.</summary>
internal sealed class CommitRecords(ICypherExecutor executor)
{
    private const int Most = 100_000;
    private const string Statement =
        "MATCH (h:CommitHead {id: 'head'}) UNWIND $numbers AS n MATCH (k:Commit {seq: n}) "
        + "RETURN h.seq, h.names, k.seq, toString(k.at), k.offset, k.actor, k.source, k.ontology";

    private readonly ConcurrentDictionary<long, CommitRecord> _known = new();

    /// <summary>The entry of a commit if it is here.</summary>
    public CommitRecord? Find(long number) => _known.GetValueOrDefault(number);

    /// <summary>Loads entries.</summary>
    public async ValueTask LoadAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellationToken)
    {
        if (_known.Count > Most)
        {
            _known.Clear();
        }

        var request = new CypherRequest(Statement) { Parameters = parameters => PropertyMap.Write(parameters.Name("numbers"), numbers) };
        foreach (var row in await executor.ExecuteAsync(request, () => new SliceRowReader(), cancellationToken).ConfigureAwait(false))
        {
            var at = DateTimeOffset.Parse((string)row.Columns[1]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            var provenance = new Provenance(
                (string)row.Columns[3]!, (string)row.Columns[4]!, (string)row.Columns[5]!, at.ToOffset(TimeSpan.FromMinutes((long)row.Columns[2]!)));
            _known[(long)row.Columns[0]!] = new CommitRecord((long)row.Columns[0]!, provenance);
        }
    }
}
