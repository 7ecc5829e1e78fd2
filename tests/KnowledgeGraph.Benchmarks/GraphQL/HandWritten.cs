using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>
/// What a programmer would write for this one question: an endpoint that writes the same bytes from objects in memory, in a process of its own.
/// </summary>
internal static class HandWritten
{
    /// <summary>The hidden command of that process.</summary>
    public const string ServeCommand = "serve-hand-written";

    /// <summary>Serves a brand on a free port, which it writes, until the process is ended.</summary>
    public static async Task<int> ServeAsync(string file, TextWriter output)
    {
        var data = BrandData.FromJson(await File.ReadAllTextAsync(file));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        await using var web = builder.Build();
        web.MapPost("/graphql", context => AnswerAsync(context, data));
        await web.StartAsync();
        await output.WriteLineAsync(web.Urls.First());
        await web.WaitForShutdownAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, BrandData data)
    {
        using var request = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        _ = request.RootElement.GetProperty("query").GetString();
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("customers");
        json.WriteStartArray("nodes");
        foreach (var customer in data.Customers.Take(NestedList.Customers))
        {
            Write(json, customer);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CustomerRow customer)
    {
        json.WriteStartObject();
        json.WriteString("iri", customer.Iri);
        json.WriteString("name", customer.Name);
        json.WriteStartArray("participatedIn");
        var latest = customer.ParticipatedIn.OrderByDescending(i => i.StartedAt, StringComparer.Ordinal).ThenBy(i => i.Iri, StringComparer.Ordinal);
        foreach (var interaction in latest.Take(NestedList.Interactions))
        {
            json.WriteStartObject();
            json.WriteString("iri", interaction.Iri);
            json.WriteString("startedAt", interaction.StartedAt);
            json.WriteStartObject("atTouchpoint");
            json.WriteString("iri", interaction.AtTouchpoint.Iri);
            json.WriteString("name", interaction.AtTouchpoint.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
