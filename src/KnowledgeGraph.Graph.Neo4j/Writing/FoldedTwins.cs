using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>Gives texts that were stored before their property was declared searchable the folded twins that such texts have.</summary>
internal sealed class FoldedTwins(ICypherExecutor executor, StoreStates states, Symbols symbols)
{
    private const int Batch = 1_000;
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);

    /// <summary>Sees to it that all texts which a schema wants searchable have twins.</summary>
    public async ValueTask EnsureAsync(StoreSchema schema, CancellationToken cancellationToken)
    {
        while (WithoutTwins(schema) is { Count: > 0 } columns && !await AnnounceAsync(columns, cancellationToken).ConfigureAwait(false))
        {
            await states.RefreshAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var column in states.Current.Names.Columns.Where(column => IsWanted(column, schema) && _filled.Add(column.Name)).ToList())
        {
            await FillAsync(column, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsWanted(StoreColumn column, StoreSchema schema) =>
        column.Kind is ValueKind.String or ValueKind.LangString && schema.TextIndexed.Contains(column.Predicate);

    private List<StoreColumn> WithoutTwins(StoreSchema schema) => [.. states.Current.Names.Columns.Where(column => IsWanted(column, schema) && !column.IsFolded)];

    // First of all every writer must write twins; then the texts from before get theirs.
    private async ValueTask<bool> AnnounceAsync(List<StoreColumn> columns, CancellationToken cancellationToken)
    {
        var state = states.Current;
        var names = new NameAllocation(state.Names, symbols, StoreSchema.None);
        columns.ForEach(names.NoteFolded);
        var after = state with { Names = names.Result };
        var change = CommitStatement.WithHead(new PropertyMap(), [], names.Changed, after);
        var request = CommitStatement.Of(CommitStatement.NewKey(), state.Seq, state.Names.Version, ontology: "", change);
        if (await executor.ExecuteAsync(request, () => new CommitAnswerReader(), cancellationToken).ConfigureAwait(false) is not { Outcome: CommitOutcome.Done })
        {
            return false;
        }

        states.Note(after);
        return true;
    }

    private async ValueTask FillAsync(StoreColumn column, CancellationToken cancellationToken)
    {
        var (text, twin) = (CypherNames.Quote(column.Name), CypherNames.Quote(column.FoldedName));
        var unfilled = new CypherRequest(
            $"MATCH (h:CommitHead {{id: 'head'}}) MATCH (n:Entity) WHERE n.{text} IS NOT NULL AND n.{twin} IS NULL RETURN h.seq, h.names, n.iri, n.{text} LIMIT {Batch}");
        while (await executor.ExecuteAsync(unfilled, () => new SliceRowReader(), cancellationToken).ConfigureAwait(false) is { Count: > 0 } rows)
        {
            // A text that was changed meanwhile got its twin with the change.
            var fill = new CypherRequest($"UNWIND $rows AS r MATCH (n:Entity {{iri: r.iri}}) WHERE n.{text} = r.text SET n.{twin} = r.twin")
            {
                Access = AccessMode.Write,
                IsIdempotent = true,
                Parameters = parameters => PropertyMap.Write(parameters.Name("rows"), rows.Select(RowOf)),
            };
            await executor.ExecuteAsync(fill, () => new RowCount(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static PropertyMap RowOf(SliceRow row)
    {
        var text = row.Columns[1]!;
        object twin = text is List<object?> list ? list.ConvertAll(one => (object)CaseFolding.Fold((string)one!)) : CaseFolding.Fold((string)text);
        return new PropertyMap().Add("iri", row.Columns[0]).Add("text", text).Add("twin", twin);
    }
}
