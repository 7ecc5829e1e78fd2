using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Writing;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j;

/// <summary>Makes a database ready: constraints and head of the store, indexes of an ontology version.</summary>
internal sealed class StorePreparation(ICypherExecutor executor, Neo4jStoreOptions options)
{
    /// <summary>The form in which this program keeps the graph; a database of a later one is refused.</summary>
    private const int Format = 1;

    private const string MakeHead =
        "MERGE (h:CommitHead {id: 'head'}) ON CREATE SET h.seq = 0, h.names = 0, h.format = $format, h.ontology = '' RETURN h.seq, h.names, h.format";

    private static readonly string[] Constraints =
    [
        "CREATE CONSTRAINT entity_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE",
        "CREATE CONSTRAINT alias_iri IF NOT EXISTS FOR (n:Alias) REQUIRE n.iri IS UNIQUE",
        "CREATE CONSTRAINT commit_seq IF NOT EXISTS FOR (n:Commit) REQUIRE n.seq IS UNIQUE",
        "CREATE CONSTRAINT commit_key IF NOT EXISTS FOR (n:Commit) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT head_id IF NOT EXISTS FOR (n:CommitHead) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:StoreName) REQUIRE n.id IS UNIQUE",
    ];

    private static readonly TimeSpan LongestIndexing = TimeSpan.FromMinutes(10);

    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    /// <summary>Makes the database a store, if it isn't one.</summary>
    /// <exception cref="GraphStoreException">It is the store of a later version of this program, or doesn't answer.</exception>
    public async ValueTask PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var constraint in Constraints)
        {
            await MakeAsync(constraint, cancellationToken).ConfigureAwait(false);
        }

        var request = new CypherRequest(MakeHead)
        {
            Access = AccessMode.Write,
            IsIdempotent = true,
            Parameters = parameters => parameters.Name("format").Integer(Format),
        };
        var rows = await executor.ExecuteAsync(request, () => new SliceRowReader(), cancellationToken).ConfigureAwait(false);
        if (rows[0].Columns[0] is long format and > Format)
        {
            throw new GraphStoreException(
                "STORE_UNAVAILABLE",
                $"The database {options} has the format {format}, and this program knows formats up to {Format}. Use the newer version of the program that wrote it.",
                isRetriable: false);
        }
    }

    /// <summary>Makes the indexes that an ontology version asks for and that can be made: a name comes with the first value or node.</summary>
    public async ValueTask IndexAsync(StoreNamesSnapshot names, StoreSchema schema, CancellationToken cancellationToken)
    {
        var wanted = IndexesOf(names, schema).Where(index => !_made.Contains(index.Name)).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        _made.UnionWith(await executor.ExecuteAsync(new CypherRequest("SHOW INDEXES YIELD name RETURN name"), () => new NameReader(), cancellationToken).ConfigureAwait(false));
        foreach (var (name, statement) in wanted.Where(index => !_made.Contains(index.Name)))
        {
            await MakeAsync(statement, cancellationToken).ConfigureAwait(false);
            _made.Add(name);
        }

        await WriteAsync($"CALL db.awaitIndexes({(int)LongestIndexing.TotalSeconds})", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Notes the ontology version that the database is served with.</summary>
    public async ValueTask SetOntologyAsync(string version, CancellationToken cancellationToken) => await executor.ExecuteAsync(
        new CypherRequest("MATCH (h:CommitHead {id: 'head'}) SET h.ontology = $version")
        {
            Access = AccessMode.Write,
            IsIdempotent = true,
            Parameters = parameters => parameters.Name("version").String(version),
        },
        () => new RowCount(),
        cancellationToken).ConfigureAwait(false);

    // Texts have no range index: an entry of one is limited to 8 kB, and a longer text could not be stored.
    private static IEnumerable<(string Name, string Statement)> IndexesOf(StoreNamesSnapshot names, StoreSchema schema)
    {
        var columns = schema.RangeIndexed.SelectMany(predicate => names.ColumnsOf(predicate)).Where(column => !column.IsText).Select(column => column.Name);
        var labels = schema.RootClasses.Select(names.LabelOf).OfType<string>();
        return columns.Order(StringComparer.Ordinal).Select(column => OfIndex($"range_{column}", "Entity", column))
            .Concat(labels.Order(StringComparer.Ordinal).Select(label => OfIndex($"iri_{label}", label, "iri")));
    }

    private static (string Name, string Statement) OfIndex(string name, string label, string property) =>
        (name, $"CREATE INDEX {CypherNames.Quote(name)} IF NOT EXISTS FOR (n:{CypherNames.Quote(label)}) ON (n.{CypherNames.Quote(property)})");

    // Of two that make the same at once, the later is told that it exists, IF NOT EXISTS or not; the other may be a process that was ended meanwhile.
    private async ValueTask MakeAsync(string statement, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(statement, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphStoreException failure) when (failure.InnerException is Neo4jErrorException error && Neo4jCodes.IsThereAlready(error.Code))
        {
        }
    }

    private async ValueTask WriteAsync(string statement, CancellationToken cancellationToken) => await executor.ExecuteAsync(
        new CypherRequest(statement) { Access = AccessMode.Write, IsIdempotent = true, TimeLimit = LongestIndexing },
        () => new RowCount(),
        cancellationToken).ConfigureAwait(false);

    private sealed class NameReader : IAnswerReader<IReadOnlyList<string>>
    {
        private readonly List<string> _names = [];

        public void ReadRow(ref Utf8JsonReader row)
        {
            row.Read();
            _names.Add(row.GetString()!);
        }

        public IReadOnlyList<string> Finish() => _names;
    }
}
