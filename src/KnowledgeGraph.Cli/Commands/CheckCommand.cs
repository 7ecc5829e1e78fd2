using System.CommandLine;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg check [folder]</c>: everything that would keep a folder from being served, and everything worth a warning.</summary>
internal static class CheckCommand
{
    private const int Refused = 3;

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Ontology folder.",
            DefaultValueFactory = _ => Path.Combine(FolderLayout.Root(), "ontology"),
        };
        var command = new Command("check", "Checks an ontology folder: Turtle, OWL 2 RL, SHACL, named checks, schema, example data. Exit code 0, or 3 if it would be refused.")
        {
            folder,
        };
        command.SetAction((result, cancellationToken) => RunAsync(Path.GetFullPath(result.GetValue(folder)!), result.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, TextWriter output, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new IOException($"There is no folder {folder}.");
        }

        var problems = await ProblemsOfAsync(folder, cancellationToken);
        foreach (var problem in problems)
        {
            await output.WriteLineAsync($"{OntologyRefusedException.Line(problem)} ({problem.Severity.ToString().ToLowerInvariant()})");
        }

        var violations = problems.Count(p => p.Severity == Severity.Violation);
        var warnings = problems.Count(p => p.Severity == Severity.Warning);
        await output.WriteLineAsync($"{folder}: {(violations == 0 ? "can be served" : "would be refused")}, {violations} violations, {warnings} warnings");
        return violations == 0 ? 0 : Refused;
    }

    // The service's own start, over a store in memory: what it would refuse, and nothing else, is refused.
    private static async Task<IReadOnlyList<Problem>> ProblemsOfAsync(string folder, CancellationToken cancellationToken)
    {
        await using var store = EmbeddedStore.InMemory();
        var service = new GraphService(store, new GraphServiceOptions { Clock = TimeProvider.System });
        using var host = new OntologyHost(folder, service, TimeProvider.System);
        try
        {
            await Progress.ShowAsync("checking", () => host.StartAsync(cancellationToken));
            return service.State.Problems;
        }
        catch (OntologyRefusedException refused)
        {
            return refused.Problems;
        }
    }
}
