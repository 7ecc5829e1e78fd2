using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Operations;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Tests.World;

/// <summary>The lending library on the evening of 14 March 2026, with its example data in a store of its own, and the service over it.</summary>
internal sealed class LibraryWorld
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Says when the example is to be looked at, and is no part of the graph.
    private static readonly Iri Header = new("https://library.example/example");

    private readonly List<Exception> _unexpected;

    private LibraryWorld(RecordingStore store, GraphVersion version, GraphService service, List<Exception> unexpected)
    {
        _unexpected = unexpected;
        Store = store;
        Version = version;
        Service = service;
    }

    public static DateTimeOffset Now { get; } = new(2026, 3, 14, 18, 0, 0, TimeSpan.Zero);

    public RecordingStore Store { get; }

    public GraphVersion Version { get; }

    public GraphService Service { get; }

    public static LibraryWorld Open(Func<GraphServiceOptions, GraphServiceOptions>? configure = null, params IReadOnlyList<IOperation> operations)
    {
        var store = new RecordingStore();
        var rewriting = new OntologyRewriting(LibraryOntology.Model, store.Symbols);
        Load(store, rewriting);
        var compilation = SchemaCompiler.Compile(rewriting, operations);
        var version = compilation.Version ?? throw new InvalidOperationException(string.Join(Environment.NewLine, compilation.Problems));
        var unexpected = new List<Exception>();
        var options = new GraphServiceOptions { Clock = new StoppedClock(Now), ClockName = "example", OnUnexpectedError = (exception, _) => unexpected.Add(exception) };
        var service = new GraphService(store, configure is null ? options : configure(options));
        service.Swap(version, new OntologyState(OntologyStatus.Ready, Now, compilation.Problems, null));
        return new LibraryWorld(store, version, service, unexpected);
    }

    /// <summary>The response to a query, as compact JSON.</summary>
    public async Task<string> AskAsync(string query, object? variables = null, RequestSettings? settings = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var given = variables is null
            ? null
            : (variables as JsonElement? ?? JsonSerializer.SerializeToElement(variables)).EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);
        await Service.ExecuteAsync(new GraphRequest { Query = query, Variables = given }, settings ?? new RequestSettings(), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Asks, and compares the whole response.</summary>
    public async Task ExpectAsync(string query, string response, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.True(_unexpected.Count == 0, string.Join(Environment.NewLine, _unexpected));
        Assert.Equal(Format(response), Format(answer));
    }

    /// <summary>Asks, and compares the whole of <c>data</c>; the response must have no errors.</summary>
    public Task ExpectDataAsync(string query, string data, object? variables = null) => ExpectAsync(query, $$"""{"data": {{data}}}""", variables);

    /// <summary>JSON as one writes it to compare it.</summary>
    public static string Format(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Indented);
    }

    private static void Load(RecordingStore store, OntologyRewriting rewriting)
    {
        var problems = Commit(store, "library", transaction => ModuleSynchronisation.Apply(transaction, rewriting));
        using var stream = File.OpenRead(Path.Combine(LibraryOntology.Folder, "examples", "library.ttl"));
        var file = DataFile.Read(stream, "examples/library.ttl", rewriting.Model.IndividualsNamespace);
        problems = [.. problems, .. Commit(store, file.Name, transaction =>
        {
            var writer = new TripleWriter(rewriting, transaction);
            foreach (var triple in file.Triples.Where(triple => triple.Triple.Subject != Header))
            {
                writer.Add(triple);
            }

            return writer.Report.Problems;
        })];
        Assert.Empty(problems);
    }

    private static IReadOnlyList<Problem> Commit(RecordingStore store, string source, Func<GraphTransaction, IReadOnlyList<Problem>> work) =>
        store.CommitAsync(new Provenance("loader", source, LibraryOntology.Model.Version, Now), work, CancellationToken.None).AsTask().GetAwaiter().GetResult().Value;
}
