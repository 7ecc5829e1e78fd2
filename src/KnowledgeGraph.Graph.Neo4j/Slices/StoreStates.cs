using System.Globalization;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>What this process knows of the head and the names of its database; it may have moved on since.</summary>
internal sealed class StoreStates(ICypherExecutor executor, SliceLoader loader, Symbols symbols, Neo4jStoreOptions options)
{
    private const string NameRows =
        "MATCH (h:CommitHead {id: 'head'}) OPTIONAL MATCH (s:StoreName) RETURN h.seq, h.names, s.use, s.name, s.iri, s.kind, s.scale, s.language, s.lists, s.offsets, s.folded";

    private StoreState _current = new(0, new StoreNamesSnapshot(0, [], symbols));

    /// <summary>The newest state that is known.</summary>
    public StoreState Current => Volatile.Read(ref _current);

    /// <summary>Notes a state; an older one than is known changes nothing.</summary>
    public StoreState Note(StoreState state)
    {
        while (Current is var known && (state.Seq > known.Seq || (state.Seq == known.Seq && state.Names.Version > known.Names.Version)))
        {
            if (Interlocked.CompareExchange(ref _current, state, known) == known)
            {
                return state;
            }
        }

        return Current;
    }

    /// <summary>Asks the database.</summary>
    /// <exception cref="GraphStoreException">It doesn't answer, or holds no store any more.</exception>
    public async ValueTask<StoreState> RefreshAsync(CancellationToken cancellationToken)
    {
        // Commits of this process go on while the database answers, so the answer is held against what was known before.
        var known = Current;
        var head = await loader.FindHeadAsync(cancellationToken).ConfigureAwait(false) ?? throw Missing();
        if (head.Seq < known.Seq)
        {
            throw new GraphStoreException(
                "STORE_UNAVAILABLE",
                $"The database {options} holds {head.Seq} commits, this service has seen {known.Seq}: it was restored or emptied. Restart the service.",
                isRetriable: false);
        }

        return Note(head.Names == known.Names.Version
            ? new StoreState(head.Seq, known.Names)
            : await ReadNamesAsync(cancellationToken).ConfigureAwait(false));
    }

    private async ValueTask<StoreState> ReadNamesAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await executor.ExecuteAsync(new CypherRequest(NameRows), () => new SliceRowReader(), cancellationToken).ConfigureAwait(false);
            if (rows.Count == 0)
            {
                throw Missing();
            }

            // A change in between would give rows of two versions.
            if (rows.All(row => row.Seq == rows[0].Seq && row.Names == rows[0].Names))
            {
                return new StoreState(rows[0].Seq, new StoreNamesSnapshot(rows[0].Names, rows.Where(row => row.Columns[0] is not null).Select(NameOf), symbols));
            }
        }
    }

    private static StoreName NameOf(SliceRow row) =>
        new(Enum.Parse<NameUse>((string)row.Columns[0]!), (string)row.Columns[1]!, (string)row.Columns[2]!)
        {
            Kind = row.Columns[3] is string kind ? Enum.Parse<ValueKind>(kind) : null,
            Scale = Convert.ToByte(row.Columns[4] ?? 0, CultureInfo.InvariantCulture),
            Language = (string?)row.Columns[5],
            HasLists = row.Columns[6] is true,
            HasOffsets = row.Columns[7] is true,
            IsFolded = row.Columns[8] is true,
        };

    private GraphStoreException Missing() =>
        new("STORE_UNAVAILABLE", $"The database {options} holds no store any more: it was emptied. Restart the service.", isRetriable: false);
}
