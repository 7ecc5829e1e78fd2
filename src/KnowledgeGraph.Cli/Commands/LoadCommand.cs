using System.CommandLine;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph.Loading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg load file…</c>: Turtle files with data into a data folder, in one commit.</summary>
internal static class LoadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("files") { Description = "Turtle files with data.", Arity = ArgumentArity.OneOrMore };
        var folders = new FolderOptions();
        var command = new Command("load", "Loads Turtle files with data into a data folder: all of them or, if anything can't be stored, nothing.") { files };
        folders.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var graph = await folders.OpenAsync(result, cancellationToken);
            var report = await LoadAsync(result.GetValue(files)!, Path.GetFullPath(result.GetValue(folders.Ontology)!), graph, cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(
                $"{report.Triples} triples read, {report.Stored} stored, {report.Triples - report.Stored} were there; {report.NotCanonical} literals were not in canonical form; commit {graph.Store.Head}");
            return 0;
        });
        return command;
    }

    private static async Task<LoadReport> LoadAsync(string[] files, string ontology, OpenGraph graph, CancellationToken cancellationToken)
    {
        LoadReport? report = null;
        var loader = new DataLoader(ontology, graph.Store, TimeProvider.System);
        await Progress.ShowAsync("loading", async () => report = await loader.LoadAsync([.. files.Select(Path.GetFullPath)], graph.Host.Current, cancellationToken));
        return report!;
    }
}
