using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>Loads Turtle documents with data in one commit.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The system's clock.</param>
public sealed class DataLoader(IGraphStore store, TimeProvider clock)
{
    /// <summary>Loads the <c>examples</c> of an ontology folder; remembers how far their reference time lies from now.</summary>
    /// <exception cref="OntologyRefusedException">Something in them can't be stored; nothing is.</exception>
    public async Task LoadExamplesAsync(string folder, HostedVersion version, CancellationToken cancellationToken)
    {
        var files = ExamplesOf(folder);
        if (files.Count > 0)
        {
            await LoadAsync([.. files.Select(file => ReadFile(file, Path.GetRelativePath(folder, file).Replace('\\', '/'), version))], version, cancellationToken);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Its name in messages and provenance.</param>
    /// <param name="version">The ontology version that it will be stored under.</param>
    /// <exception cref="OntologyRefusedException">It is no Turtle; the problem says where.</exception>
    public static DataFile ReadFile(string path, string name, HostedVersion version)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, name, version);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="name">Its name in messages and provenance.</param>
    /// <param name="version">The ontology version that it will be stored under.</param>
    /// <exception cref="OntologyRefusedException">It is no Turtle; the problem says where.</exception>
    public static DataFile Read(Stream utf8, string name, HostedVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        try
        {
            return DataFile.Read(utf8, name, version.Model.IndividualsNamespace);
        }
        catch (RdfSyntaxException wrong)
        {
            throw Refused("TURTLE", wrong.Message, new SourceReference(name, wrong.Position.Line, wrong.Position.Column));
        }
        catch (FormatException wrong)
        {
            throw Refused("KG-D06", wrong.Message, new SourceReference(name, 1, 1));
        }
    }

    /// <summary>Stores documents in one commit.</summary>
    /// <returns>What was stored.</returns>
    /// <exception cref="OntologyRefusedException">Something in them can't be stored; nothing is.</exception>
    public async Task<CommitResult<LoadReport>> LoadAsync(IReadOnlyList<DataFile> data, HostedVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(version);
        var source = string.Join(", ", data.Select(d => d.Name));
        return await store.CommitAsync(
            new Provenance("loader", source, version.Model.Version, clock.GetUtcNow()),
            transaction => Write(transaction, data, version),
            cancellationToken);
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

    private LoadReport Write(GraphTransaction transaction, IReadOnlyList<DataFile> data, HostedVersion version)
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

    private static OntologyRefusedException Refused(string code, string message, SourceReference source) =>
        new([new Problem(code, Severity.Violation, message, source)]);
}
