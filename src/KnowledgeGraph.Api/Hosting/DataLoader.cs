using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>Loads Turtle files with data in one commit.</summary>
/// <param name="folder">The ontology folder; its <c>examples</c> go into a store that is new.</param>
/// <param name="store">The store.</param>
/// <param name="clock">The system's clock.</param>
public sealed class DataLoader(string folder, IGraphStore store, TimeProvider clock)
{
    /// <summary>Loads the folder's examples; remembers how far their reference time lies from now.</summary>
    /// <exception cref="OntologyRefusedException">Something in them can't be stored; nothing is.</exception>
    public async Task LoadExamplesAsync(HostedVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        var files = ExamplesOf(folder);
        if (files.Count > 0)
        {
            await LoadAsync(files, version, cancellationToken);
        }
    }

    /// <summary>Loads files in one commit.</summary>
    /// <returns>What was stored.</returns>
    /// <exception cref="OntologyRefusedException">Something in them can't be stored; nothing is.</exception>
    public async Task<LoadReport> LoadAsync(IReadOnlyList<string> files, HostedVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(version);
        var data = files.Select(file => Read(file, version.Model)).ToList();
        var source = string.Join(", ", data.Select(d => d.Name));
        var result = await store.CommitAsync(
            new Provenance("loader", source, version.Model.Version, clock.GetUtcNow()),
            transaction => Write(transaction, data, version),
            cancellationToken);
        return result.Value;
    }

    /// <summary>What must be added to the system's time so that a folder's examples are recent; null where they state no reference time.</summary>
    public static TimeSpan? ExampleOffsetOf(string folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        foreach (var file in ExamplesOf(folder))
        {
            using var stream = File.OpenRead(file);
            if (DataFile.Read(stream, file, "urn:example:").ReferenceTime is { } reference)
            {
                return reference - clock.GetUtcNow();
            }
        }

        return null;
    }

    private static List<string> ExamplesOf(string folder)
    {
        var examples = Path.Combine(folder, "examples");
        return Directory.Exists(examples) ? [.. Directory.GetFiles(examples, "*.ttl").Order(StringComparer.Ordinal)] : [];
    }

    private LoadReport Write(GraphTransaction transaction, List<DataFile> data, HostedVersion version)
    {
        var writer = new TripleWriter(version.Rewriting, transaction);
        foreach (var triple in data.SelectMany(d => d.Triples))
        {
            writer.Add(triple);
        }

        var problems = writer.Report.Problems
            .Concat(version.Rules.Apply(transaction).Select(p => new Problem(p.Code, Severity.Violation, p.Message, p.Source))).ToList();
        if (problems.Count > 0)
        {
            throw new OntologyRefusedException(problems);
        }

        if (data.Select(d => d.ReferenceTime).FirstOrDefault(t => t is not null) is { } reference)
        {
            HostState.Write(transaction, HostState.ClockOffset, ServiceClock.OffsetText(reference, clock.GetUtcNow()));
        }

        return writer.Report;
    }

    private DataFile Read(string file, OntologyModel model)
    {
        var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
        try
        {
            using var stream = File.OpenRead(file);
            return DataFile.Read(stream, name, model.IndividualsNamespace);
        }
        catch (RdfSyntaxException wrong)
        {
            throw new OntologyRefusedException([new Problem("TURTLE", Severity.Violation, wrong.Message, new SourceReference(name, wrong.Position.Line, wrong.Position.Column))]);
        }
        catch (FormatException wrong)
        {
            throw new OntologyRefusedException([new Problem("KG-D06", Severity.Violation, wrong.Message, new SourceReference(name, 1, 1))]);
        }
    }
}
