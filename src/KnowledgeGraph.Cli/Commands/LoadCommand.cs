using System.CommandLine;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg load file…</c>: Turtle files with data into a running server or a data folder, in one commit.</summary>
internal static class LoadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("files") { Description = "Turtle files with data.", Arity = ArgumentArity.OneOrMore };
        var graph = new GraphOptions();
        var command = new Command("load", "Loads Turtle files with data: all of them in one commit or, if anything can't be stored, nothing. Exit code 3 if they are refused.")
        {
            files,
        };
        graph.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var names = result.GetValue(files)!;
            var (report, commit) = await LoadAsync(names, graph, result, cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(
                $"{report.Triples} triples read, {report.Stored} stored, {report.Triples - report.Stored} were there; {report.NotCanonical} literals were not in canonical form; {(commit is null ? "no commit" : $"commit {commit}")}");
            return 0;
        });
        return command;
    }

    private static async Task<CommitResult<LoadReport>> LoadAsync(string[] files, GraphOptions options, ParseResult result, CancellationToken cancellationToken)
    {
        if (options.ServerOf(result) is { } server)
        {
            using (server)
            {
                return await Progress.ShowAsync("loading", () => server.LoadAsync(files, cancellationToken));
            }
        }

        await using var graph = await options.OpenAsync(result, cancellationToken);
        return await Progress.ShowAsync("loading", () => Task.Run(() => LoadAsync(files, graph, cancellationToken), cancellationToken));
    }

    private static Task<CommitResult<LoadReport>> LoadAsync(string[] files, OpenGraph graph, CancellationToken cancellationToken)
    {
        var version = graph.Host.Current;
        var data = files.Select(file => DataLoader.ReadFile(file, file, version)).ToList();
        return new DataLoader(graph.Store, TimeProvider.System).LoadAsync(data, version, cancellationToken);
    }
}
