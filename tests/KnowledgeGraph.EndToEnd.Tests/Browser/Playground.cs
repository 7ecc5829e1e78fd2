using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>The playground in a tab: what a person does there, and what can be read there then.</summary>
internal sealed class Playground : IAsyncDisposable
{
    // A machine that builds at the same time takes its time.
    private const float Patience = 60_000;

    // The editor draws the lines in view and no others: a page this high shows a whole answer.
    private static readonly ViewportSize Size = new() { Width = 1400, Height = 9000 };

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _requestsElsewhere = new();

    private Playground(IBrowserContext context, IPage page, Uri address)
    {
        (_context, _page, _address) = (context, page, address);
        _page.SetDefaultTimeout(Patience);
    }

    /// <summary>What stands above the editor when something is wrong with the ontology.</summary>
    public ILocator Banner => _page.Locator(".banner");

    private ILocator Editor => _page.GetByRole(AriaRole.Region, new() { Name = "Operation Editor" });

    private ILocator Answer => _page.Locator(".graphiql-response .view-lines");

    /// <summary>Opens the page and waits until it knows the schema and the saved queries.</summary>
    public static async Task<Playground> OpenAsync(IBrowser browser, Uri address)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = Size, ServiceWorkers = ServiceWorkerPolicy.Block });
        var playground = new Playground(context, await context.NewPageAsync(), address);
        await context.RouteAsync("**/*", playground.StayHomeAsync);
        await playground.LoadAsync();
        return playground;
    }

    /// <summary>Replaces what is in the editor by the beginning of a text.</summary>
    public async Task StartTextAsync(string text)
    {
        await Editor.Locator(".view-lines").ClickAsync();
        await _page.Keyboard.PressAsync("Control+A");
        await TypeAsync(text);
    }

    /// <summary>Types on, key by key.</summary>
    public Task TypeAsync(string text) => _page.Keyboard.TypeAsync(text);

    /// <summary>Waits until a completion is offered, and takes it.</summary>
    public Task AcceptAsync(string completion) =>
        _page.Locator(".suggest-widget.visible").GetByRole(AriaRole.Option, new() { Name = completion, Exact = true }).ClickAsync();

    /// <summary>Fails unless the editor's text is this, whitespace of any length taken as one space.</summary>
    public Task EditorHoldsAsync(string text) =>
        Assertions.Expect(Editor.Locator(".view-lines")).ToHaveTextAsync(text, new() { Timeout = Patience });

    /// <summary>Opens a saved query from the sidebar.</summary>
    /// <param name="name">The name of its file, without extension.</param>
    /// <param name="operation">The operation's name, by which its tab is called.</param>
    public async Task OpenSavedQueryAsync(string name, string operation)
    {
        await _page.GetByRole(AriaRole.Region, new() { Name = "Saved queries" }).GetByRole(AriaRole.Button).Filter(new() { HasText = name }).ClickAsync();
        await _page.GetByRole(AriaRole.Tab, new() { Name = operation, Selected = true }).WaitForAsync();
    }

    /// <summary>Runs what is in the editor, and reads the answer off the page as soon as it shows a certain text.</summary>
    /// <param name="sign">A text of the answer.</param>
    public async Task<JsonObject> RunAsync(string sign)
    {
        await Editor.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Assertions.Expect(Answer).ToContainTextAsync(sign, new() { Timeout = Patience });

        // A line too long is folded; the parts have no order among the elements, but they have a place on the page.
        var shown = await Answer.EvaluateAsync<string>(
            "pane => [...pane.children].sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).map(line => line.textContent).join('')");
        return JsonNode.Parse(shown.Replace('\u00A0', ' '))!.AsObject();
    }

    /// <summary>Fails if the page wanted anything from anyone but its own service. It got nothing.</summary>
    public void AskedItsServiceOnly() => Assert.Empty(_requestsElsewhere);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task LoadAsync()
    {
        await _page.RunAndWaitForResponseAsync(
            () => _page.GotoAsync(new Uri(_address, "graphql").AbsoluteUri),
            response => response.Request.PostData?.Contains("IntrospectionQuery", StringComparison.Ordinal) == true);
        await _page.Locator(".saved-query:enabled").First.WaitForAsync();
    }

    private Task StayHomeAsync(IRoute route)
    {
        if (new Uri(route.Request.Url).Authority == _address.Authority)
        {
            return route.ContinueAsync();
        }

        _requestsElsewhere.Enqueue(route.Request.Url);
        return route.AbortAsync();
    }
}
