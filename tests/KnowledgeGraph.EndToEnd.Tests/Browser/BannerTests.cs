using System.Text.RegularExpressions;
using KnowledgeGraph.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>A page that is open while somebody edits the ontology says what is wrong with it and where, and falls silent when it is mended.</summary>
public sealed class BannerTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    // It has a property without a domain on purpose, which is a warning and no reason to speak up.
    private readonly OntologyCopy _ontology = OntologyCopy.Of(Repository.Library);

    public void Dispose() => _ontology.Dispose();

    [SkippableFact]
    public async Task A_broken_ontology_is_announced_with_file_and_line_until_it_is_mended()
    {
        await using var server = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, "--queries", Repository.Queries);
        await using var playground = await chromium.OpenAsync(server);
        await Assertions.Expect(playground.Banner).ToHaveCountAsync(0);

        var line = _ontology.LinesOf("library.ttl") + 3;
        _ontology.Append("library.ttl", "\nlib:Broken a owl:Class ;\n    rdfs:label [ 1 .\n");
        await playground.Banner.Locator("summary").ClickAsync();

        await Assertions.Expect(playground.Banner.Locator("summary")).ToContainTextAsync("The ontology has a problem. Answers come from version ");
        var problem = playground.Banner.GetByRole(AriaRole.Listitem);
        await Assertions.Expect(problem).ToHaveTextAsync(new Regex($@"^library\.ttl:{line}:18 Expected a predicate .*, found '1'\.$"));
        await Assertions.Expect(problem).ToBeVisibleAsync();

        _ontology.Restore();
        await playground.Banner.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        playground.AskedItsServiceOnly();
    }
}
