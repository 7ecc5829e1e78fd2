using System.Buffers;
using System.CommandLine;
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
        var asOf = new Option<string?>("--as-of") { Description = "Time to answer for, for example 2026-11-20T12:00:00Z. Default: the clock's." };
        var variables = new Option<string?>("--variables") { Description = "Values of variables, a JSON object." };
        var graph = new GraphOptions();
        var command = new Command("query", "Asks a GraphQL question and prints the answer. Exit code 1 if the answer has errors.") { file, asOf, variables };
        graph.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var text = result.GetValue(file) == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await File.ReadAllTextAsync(result.GetValue(file)!, cancellationToken);
            var question = new Question(text, result.GetValue(asOf), VariablesOf(result.GetValue(variables)));
            var answer = await AskAsync(graph, result, question, cancellationToken);
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

    private static async Task<string> AskAsync(GraphOptions options, ParseResult result, Question question, CancellationToken cancellationToken)
    {
        if (options.ServerOf(result) is { } server)
        {
            using (server)
            {
                return await Progress.ShowAsync("asking", () => server.AskAsync(question, cancellationToken));
            }
        }

        await using var graph = await options.OpenAsync(result, cancellationToken);
        return await Progress.ShowAsync("asking", () => Task.Run(() => AskAsync(graph.Service, question, cancellationToken), cancellationToken));
    }

    private static async Task<string> AskAsync(GraphService service, Question question, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        await service.ExecuteAsync(
            new GraphRequest { Query = question.Text, Variables = question.Variables }, new RequestSettings { AsOf = question.AsOf, Actor = "kg" }, output, cancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
