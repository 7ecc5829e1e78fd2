using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Tests.Hosting;

/// <summary>A folder in force over a store, and what an edit of its files does.</summary>
public sealed class OntologyHostTests : IAsyncLifetime, IDisposable
{
    private const string Namespace = "https://shop.example/";

    private const string Shop = """
        @prefix shop: <https://shop.example/> .
        @prefix id: <https://shop.example/id/> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <https://shop.example/> a owl:Ontology .
        shop:Thing a owl:Class ; skos:definition "A thing."@en ; kg:exposure "root" .
        shop:Empty a owl:Class ; rdfs:subClassOf skos:Concept ; kg:enum true ; skos:definition "Nothing."@en .
        shop:code a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string ; skos:definition "A code."@en .
        shop:name a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string ; skos:definition "A name."@en .

        """;

    private const string Key = "shop:Thing owl:hasKey ( shop:code ) .\n";

    private const string Example = """
        @prefix shop: <https://shop.example/> .
        @prefix id: <https://shop.example/id/> .
        id:a a shop:Thing ; shop:code "1" ; shop:name "A" .
        id:b a shop:Thing ; shop:code "1" ; shop:name "B" .
        id:c a shop:Thing ; shop:code "2" ; shop:name "C" .
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ontology").FullName;
    private readonly EmbeddedStore _store = EmbeddedStore.InMemory();
    private GraphService _service = null!;
    private OntologyHost _host = null!;

    public Task InitializeAsync()
    {
        var clock = new StoppedClock(LibraryWorld.Now);
        Directory.CreateDirectory(Path.Combine(_folder, "examples"));
        File.WriteAllText(Path.Combine(_folder, "examples", "things.ttl"), Example);
        _service = new GraphService(_store, new GraphServiceOptions { Clock = clock, ClockName = "example" });
        _host = new OntologyHost(_folder, _service, clock);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _store.DisposeAsync().AsTask();

    public void Dispose()
    {
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_version_in_force_has_the_same_problems_after_a_detour()
    {
        await ServeAsync(Shop);
        var problems = _service.State.Problems;
        Assert.Contains(problems, problem => problem.Code == "EMPTY-ENUM");

        Write(Shop + "shop:broken a owl:Cla");
        await _host.ReloadAsync(CancellationToken.None);
        Assert.Equal(OntologyStatus.Refused, _service.State.Status);

        Write(Shop);
        await _host.ReloadAsync(CancellationToken.None);
        Assert.Equal((OntologyStatus.Ready, problems), (_service.State.Status, _service.State.Problems));
    }

    [Fact]
    public async Task A_key_that_goes_from_the_ontology_takes_apart_what_it_made_one_and_makes_it_one_when_it_comes_back()
    {
        await ServeAsync(Shop + Key);
        Assert.Equal("a=A c=C", await ThingsAsync());

        Write(Shop);
        await _host.ReloadAsync(CancellationToken.None);
        Assert.Equal("a=A b=B c=C", await ThingsAsync());

        Write(Shop + Key);
        await _host.ReloadAsync(CancellationToken.None);
        Assert.Equal("a=A c=C", await ThingsAsync());
    }

    private async Task ServeAsync(string ontology)
    {
        Write(ontology);
        await _host.StartAsync(CancellationToken.None);
    }

    private void Write(string ontology) => File.WriteAllText(Path.Combine(_folder, "shop.ttl"), ontology);

    private async Task<string> ThingsAsync() => await _store.ReadAsync(
        view => string.Join(' ', view.NodesOf(view.Symbols.Of(Namespace + "Thing"))
            .Select(node => $"{view.IriOf(node).Split('/')[^1]}={view.ValueOf(node, view.Symbols.Of(Namespace + "name"))?.Text}").Order(StringComparer.Ordinal)),
        null,
        CancellationToken.None);
}
