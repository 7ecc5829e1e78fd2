using System.CommandLine;
using KnowledgeGraph.Api.Hosting;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: what was asserted in a running server or a data folder, as Turtle.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var output = new Option<string?>("--output", "-o") { Description = "File to write. Default: the output stream." };
        var graph = new GraphOptions();
        var command = new Command("export", "Writes what was asserted as Turtle: no conclusions, and nothing that the ontology's files hold.") { output };
        graph.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (result.GetValue(output) is { } file)
            {
                var triples = await WriteFileAsync(file, writer => ExportAsync(graph, result, writer, cancellationToken));
                await result.InvocationConfiguration.Output.WriteLineAsync($"{triples} triples written to {file}");
            }
            else
            {
                await ExportAsync(graph, result, result.InvocationConfiguration.Output, cancellationToken);
            }

            return 0;
        });
        return command;
    }

    private static async Task<int> ExportAsync(GraphOptions options, ParseResult result, TextWriter output, CancellationToken cancellationToken)
    {
        if (options.ServerOf(result) is { } server)
        {
            using (server)
            {
                return await Progress.ShowAsync("exporting", () => server.ExportAsync(output, cancellationToken));
            }
        }

        await using var graph = await options.OpenAsync(result, cancellationToken);
        return await Progress.ShowAsync("exporting", () => Task.Run(() => ExportAsync(graph, output, cancellationToken), cancellationToken));
    }

    private static async Task<int> ExportAsync(OpenGraph graph, TextWriter output, CancellationToken cancellationToken)
    {
        var data = await DataExport.TakeAsync(graph.Store, graph.Host.Current, cancellationToken);
        data.WriteTo(output);
        return data.Triples;
    }

    // The file appears under its name once it is whole.
    private static async Task<int> WriteFileAsync(string file, Func<TextWriter, Task<int>> write)
    {
        var part = file + ".part";
        try
        {
            int triples;
            await using (var writer = new StreamWriter(part))
            {
                triples = await write(writer);
            }

            File.Move(part, file, overwrite: true);
            return triples;
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
