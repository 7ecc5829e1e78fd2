using System.CommandLine;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: what was asserted in a data folder, as Turtle.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var output = new Option<string?>("--output", "-o") { Description = "File to write. Default: the output stream." };
        var folders = new FolderOptions();
        var command = new Command("export", "Writes what was asserted in a data folder as Turtle: no conclusions, and nothing that the ontology's files hold.") { output };
        folders.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var graph = await folders.OpenAsync(result, cancellationToken);
            var rewriting = graph.Host.Current.Rewriting;
            var triples = await graph.Store.ReadAsync(view => GraphExport.TriplesOf(view, rewriting).ToList(), null, cancellationToken);
            var data = new RdfGraph();
            foreach (var triple in triples)
            {
                data.Add(triple);
            }

            var text = TurtleWriter.Write(data, new TurtleWriteOptions { Prefixes = rewriting.Model.Prefixes });
            if (result.GetValue(output) is { } file)
            {
                await File.WriteAllTextAsync(file, text, cancellationToken);
                await result.InvocationConfiguration.Output.WriteLineAsync($"{data.Count} triples written to {file}");
            }
            else
            {
                await result.InvocationConfiguration.Output.WriteAsync(text);
            }

            return 0;
        });
        return command;
    }
}
