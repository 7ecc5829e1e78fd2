using System.CommandLine;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema [folder]</c>: the GraphQL schema that an ontology folder gives, as SDL.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Ontology folder.",
            DefaultValueFactory = _ => Path.Combine(FolderLayout.Root(), "ontology"),
        };
        var command = new Command("schema", "Prints the GraphQL schema that an ontology folder gives.") { folder };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var store = EmbeddedStore.InMemory();
            var service = new GraphService(store, new GraphServiceOptions { Clock = TimeProvider.System });
            using var host = new OntologyHost(Path.GetFullPath(result.GetValue(folder)!), service, TimeProvider.System);
            await host.StartAsync(cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(SchemaPrinter.Print(service.Current!.Schema));
            return 0;
        });
        return command;
    }
}
