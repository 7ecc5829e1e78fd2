using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Server;

/// <summary>The web server with its endpoints.</summary>
internal static class WebHost
{
    /// <summary>Prepares the web server; it doesn't listen yet.</summary>
    public static WebApplication Build(ServerOptions options, GraphService service, OntologyHost host, string seen, ILoggerFactory logs)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Url.ToString());
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = GraphQLHttp.LargestBody;
        });
        builder.Logging.ClearProviders().AddSimpleConsole(c => c.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddHostedService(_ => new OntologyWatcher(options.Ontology, seen, cancellation => ReloadAsync(host, logs, cancellation), TimeProvider.System));

        var web = builder.Build();
        var explorer = Path.Combine(AppContext.BaseDirectory, "explorer");
        web.MapMethods("/graphql", ["GET", "POST"], new GraphQLEndpoint(service, Path.Combine(explorer, "index.html")).HandleAsync);
        var data = new DataEndpoints(host, service.Store, TimeProvider.System);
        web.MapPost("/load", data.LoadAsync);
        web.MapGet("/export", data.ExportAsync);
        web.MapGet("/explorer", () => Results.Redirect("/graphql"));
        web.MapGet("/explorer/queries.json", () => Results.Json(SavedQuery.ReadAll(options.Queries), SavedQueryJson.Default.IReadOnlyListSavedQuery));
        web.MapGet("/health/live", () => Results.Text("live"));
        web.MapGet("/health/ready", () => service.Current is null ? Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable) : Results.Text("ready"));
        web.MapGet("/", () => Results.Redirect("/graphql"));
        if (Directory.Exists(explorer))
        {
            web.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(explorer), RequestPath = "/explorer" });
        }

        return web;
    }

    private static async Task ReloadAsync(OntologyHost host, ILoggerFactory logs, CancellationToken cancellationToken)
    {
        try
        {
            await host.ReloadAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.ReloadFailed(logs.CreateLogger("Ontology"), failure);
        }
    }
}
