using KnowledgeGraph.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>The system's own Chromium without a window, one for the tests of a class. Nothing is downloaded for it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private static readonly string Page = Path.Combine(Path.GetDirectoryName(Repository.Server)!, "explorer", "index.html");
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (WhatIsMissing() is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments, Headless = true });
        }
    }

    /// <summary>Opens the playground of a service; where there is no browser or no page, the test is skipped.</summary>
    internal async Task<Playground> OpenAsync(ServerProcess server)
    {
        Skip.If(_browser is null, WhatIsMissing());
        return await Playground.OpenAsync(_browser!, server.Address);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? WhatIsMissing()
    {
        if (!File.Exists(Program))
        {
            return $"There is no {Program}. Install Debian's package `chromium`.";
        }

        return File.Exists(Page) ? null : $"There is no {Page}. Install Node 20.19 or later and build src/KnowledgeGraph.Server again.";
    }
}
