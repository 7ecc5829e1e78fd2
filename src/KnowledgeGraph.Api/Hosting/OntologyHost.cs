using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Engagement;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>
/// Keeps one ontology folder in force over one store: loads it, writes its individuals into the store, publishes it, and does so again when it
/// changes (semantics.md, section 9). If a step fails the last good version goes on serving, and <c>_ontology</c> says so.
/// </summary>
/// <param name="folder">The ontology folder.</param>
/// <param name="service">What serves it, and the store.</param>
/// <param name="clock">The system's clock, for provenance.</param>
public sealed class OntologyHost(string folder, GraphService service, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly IGraphStore _store = service.Store;
    private HostedVersion? _current;

    /// <summary>The version in force.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been started.</exception>
    public HostedVersion Current => Volatile.Read(ref _current) ?? throw new InvalidOperationException("Start the host first.");

    /// <summary>Loads the folder, and its example data if the store is new, and puts it in force.</summary>
    /// <exception cref="OntologyRefusedException">The folder or its example can't be served.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var version = Compile(OntologyLoader.Load(folder));
        var isNew = await _store.ReadAsync(view => HostState.Read(view, HostState.Modules) is null, null, cancellationToken);
        await SynchroniseAsync(version, cancellationToken);
        if (isNew)
        {
            await new DataLoader(_store, clock).LoadExamplesAsync(folder, version, cancellationToken);
        }

        Publish(version);
        await ReevaluateAsync(version, cancellationToken);
    }

    /// <summary>Loads the folder as it is now; keeps the version in force if it can't be served.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var loaded = OntologyLoader.Load(folder);
            if (loaded.Model?.Version == Current.Model.Version)
            {
                service.Report(service.State with { Status = OntologyStatus.Ready, Problems = Current.Problems });
                return;
            }

            var version = Compile(loaded);
            await SynchroniseAsync(version, cancellationToken);
            Publish(version);
            await ReevaluateAsync(version, cancellationToken);
        }
        catch (OntologyRefusedException refused)
        {
            service.Report(service.State with { Status = OntologyStatus.Refused, Problems = refused.Problems });
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private HostedVersion Compile(OntologyLoadResult loaded)
    {
        if (loaded.Model is null)
        {
            throw new OntologyRefusedException(loaded.Problems);
        }

        var rewriting = new OntologyRewriting(loaded.Model, _store.Symbols);
        if (rewriting.Problems.Count > 0)
        {
            throw new OntologyRefusedException([.. rewriting.Problems, .. loaded.Problems]);
        }

        var rules = new CommitRules(rewriting);
        var schema = SchemaCompiler.Compile(rewriting, OperationCatalogue.Make(rules, clock));
        IReadOnlyList<Problem> problems = [.. loaded.Problems, .. schema.Problems];
        return schema.Version is { } served ? new HostedVersion(rewriting, rules, served, problems) : throw new OntologyRefusedException(problems);
    }

    private async Task SynchroniseAsync(HostedVersion version, CancellationToken cancellationToken)
    {
        var (before, schema) = (_store.Schema, version.Rewriting.Schema);
        try
        {
            // Until the version is in force both it and the one before keep their orders.
            await _store.ApplySchemaAsync(schema.WithOrdersOf(before), cancellationToken);
            await CommitAsync(
                version,
                "modules",
                transaction =>
                {
                    var problems = ModuleSynchronisation.Apply(transaction, version.Rewriting);
                    return problems.Count > 0 ? problems : AsProblems(version.Rules.Apply(transaction));
                },
                cancellationToken);
            await _store.ApplySchemaAsync(schema, cancellationToken);
        }
        catch (OntologyRefusedException)
        {
            await _store.ApplySchemaAsync(before, cancellationToken);
            throw;
        }
    }

    private async Task CommitAsync(
        HostedVersion version, string source, Func<GraphTransaction, IReadOnlyList<Problem>> work, CancellationToken cancellationToken) =>
        await _store.CommitAsync(
            new Provenance("host", source, version.Model.Version, clock.GetUtcNow()),
            transaction => work(transaction) is { Count: > 0 } problems ? throw new OntologyRefusedException(problems) : true,
            cancellationToken);

    private static List<Problem> AsProblems(IEnumerable<ChangeProblem> problems) =>
        [.. problems.Select(p => new Problem(p.Code, Severity.Violation, p.Message, p.Source))];

    private void Publish(HostedVersion version)
    {
        Volatile.Write(ref _current, version);
        service.Swap(version.Served, new OntologyState(OntologyStatus.Ready, clock.GetUtcNow(), version.Problems, null));
    }

    // Records were computed under the rules that the store remembers; if these mean something else, each relationship switches in a commit of its own.
    private async Task ReevaluateAsync(HostedVersion version, CancellationToken cancellationToken)
    {
        if (version.Rules.Engagement is not { } rules)
        {
            return;
        }

        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rules.Fingerprint())));
        if (await _store.ReadAsync(view => HostState.Read(view, HostState.Rules), null, cancellationToken) == fingerprint)
        {
            return;
        }

        await new Reevaluation(_store, version, clock).RunAsync(
            (done, total) => service.Report(service.State with { Progress = new LoadProgress("relationships re-evaluated", done, total) }),
            cancellationToken);
        await CommitAsync(
            version,
            "rules",
            transaction =>
            {
                HostState.Write(transaction, HostState.Rules, fingerprint);
                return [];
            },
            cancellationToken);
        service.Report(service.State with { Progress = null });
    }
}
