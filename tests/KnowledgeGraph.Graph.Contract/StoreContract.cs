using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Contract;

/// <summary>A part of what every store must do. A subclass says which store; its tests share one and name their nodes apart.</summary>
public abstract class StoreContract(ContractStore place) : IAsyncLifetime
{
    /// <summary>The time of the questions.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Where the tests' changes come from.</summary>
    public static readonly Provenance Provenance = new("tester", "a test", "v1", Now);

    /// <summary>The store.</summary>
    protected IGraphStore Store { get; private set; } = null!;

    /// <summary>Words for questions to it.</summary>
    protected GraphWords Words { get; private set; } = null!;

    /// <summary>True if a process that begins anew finds what another left.</summary>
    protected bool OutlivesTheProcess => place.OutlivesTheProcess;

    /// <inheritdoc/>
    public async Task InitializeAsync() => Take(await place.OpenAsync(FillAsync));

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Writes what the questions are about.</summary>
    protected virtual Task FillAsync(IGraphStore store) => Task.CompletedTask;

    /// <summary>Goes on as another process would.</summary>
    protected async Task ReopenAsync() => Take(await place.ReopenAsync());

    /// <summary>Commits a work.</summary>
    protected ValueTask<CommitResult<T>> CommitAsync<T>(Func<GraphTransaction, T> work) => Store.CommitAsync(Provenance, work, CancellationToken.None);

    /// <summary>Reads the newest picture.</summary>
    protected ValueTask<T> ReadAsync<T>(Func<IGraphView, T> read) => Store.ReadAsync(read, null, CancellationToken.None);

    /// <summary>Asks a question.</summary>
    protected ValueTask<QueryResult> AskAsync(GraphQuery query, QueryLimits? limits = null, CancellationToken cancellationToken = default) =>
        Store.QueryAsync(query, new QueryRun(Now, null, limits ?? new QueryLimits()), cancellationToken);

    /// <summary>What is told of one node.</summary>
    protected async Task<ResultNode> TellAsync(string name, params SelectedItem[] items) =>
        Assert.Single((await AskAsync(GraphWords.Query(GraphWords.Nodes(name), items: items))).List.Nodes);

    /// <summary>The local names of some nodes, in their order.</summary>
    protected static string Names(ResultList list) => string.Join(' ', list.Nodes.Select(node => GraphWords.NameOf(node.Iri)));

    private void Take(IGraphStore store) => (Store, Words) = (store, new GraphWords(store.Symbols));
}
