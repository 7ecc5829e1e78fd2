using System.Buffers;
using System.CommandLine;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg query file</c>: asks a question of a running server or of a data folder and prints the answer as JSON.</summary>
internal static class QueryCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "File with the GraphQL document; - reads the input stream." };
        var server = new Option<string?>("--server") { Description = "Address of a running server, for example http://127.0.0.1:5080. Default: opens the data folder." };
        var asOf = new Option<string?>("--as-of") { Description = "Time to answer for, for example 2026-11-20T12:00:00Z. Default: the clock's." };
        var variables = new Option<string?>("--variables") { Description = "Values of variables, a JSON object." };
        var folders = new FolderOptions();
        var command = new Command("query", "Asks a GraphQL question and prints the answer. Exit code 1 if the answer has errors.") { file, server, asOf, variables };
        folders.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var text = result.GetValue(file) == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await File.ReadAllTextAsync(result.GetValue(file)!, cancellationToken);
            var question = new Question(text, result.GetValue(asOf), VariablesOf(result.GetValue(variables)));
            var answer = result.GetValue(server) is { } address
                ? await AskServerAsync(address, question, cancellationToken)
                : await AskFolderAsync(folders, result, question, cancellationToken);
            using var document = JsonDocument.Parse(answer);
            await result.InvocationConfiguration.Output.WriteLineAsync(JsonSerializer.Serialize(document.RootElement, Indented));
            return document.RootElement.TryGetProperty("errors", out _) ? 1 : 0;
        });
        return command;
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Dictionary<string, object?>? VariablesOf(string? json)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)?.ToDictionary(v => v.Key, v => (object?)v.Value);
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"--variables is no JSON object: {wrong.Message}");
        }
    }

    private static async Task<string> AskServerAsync(string address, Question question, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(address), "/graphql"))
        {
            Content = JsonContent.Create(new { query = question.Text, variables = question.Variables }),
        };
        if (question.AsOf is not null)
        {
            request.Headers.Add("KG-As-Of", question.AsOf);
        }

        using var response = await client.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static async Task<string> AskFolderAsync(FolderOptions folders, ParseResult result, Question question, CancellationToken cancellationToken)
    {
        await using var graph = await folders.OpenAsync(result, cancellationToken);
        var output = new ArrayBufferWriter<byte>();
        await graph.Service.ExecuteAsync(
            new GraphRequest { Query = question.Text, Variables = question.Variables }, new RequestSettings { AsOf = question.AsOf, Actor = "kg" }, output, cancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed record Question(string Text, string? AsOf, Dictionary<string, object?>? Variables);
}
