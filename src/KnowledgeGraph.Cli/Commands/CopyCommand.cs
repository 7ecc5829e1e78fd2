using System.CommandLine;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Neo4j;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg copy</c>: the whole graph from a data folder into a Neo4j database, or back, or into another folder.</summary>
internal static class CopyCommand
{
    private const string Ends = "a data folder, or neo4j";

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var from = new Option<string>("--from") { Description = $"What is copied: {Ends}.", Required = true };
        var to = new Option<string>("--to") { Description = $"Where it is copied to, which must be empty: {Ends}.", Required = true };
        var ontology = new Option<string>("--ontology")
        {
            Description = "Ontology folder that the graph is served with: it says which lists keep their order, and which indexes the copy gets.",
            DefaultValueFactory = _ => Path.Combine(FolderLayout.Root(), "ontology"),
        };
        var stores = new StoreOptions();
        var command = new Command("copy", "Copies the whole graph from one store into another, empty one, and compares both. A copy that was stopped goes on where it ended.")
        {
            from, to, ontology,
        };
        stores.AddServerTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var (source, target) = (EndOf(result.GetValue(from)!), EndOf(result.GetValue(to)!));
            if (source == target)
            {
                throw new FormatException($"--from and --to both name {source}. Name two stores.");
            }

            if (source != Neo4jStoreOptions.Neo4jStore && !Directory.Exists(source))
            {
                throw new IOException($"There is no data folder {source}.");
            }

            var model = ModelOf(Path.GetFullPath(result.GetValue(ontology)!));
            await using var read = await OpenAsync(source, stores, result, model, cancellationToken);
            await using var written = await OpenAsync(target, stores, result, model, cancellationToken);
            var copy = new GraphCopy(read, written, source, new Provenance("kg copy", source, model.Version, TimeProvider.System.GetUtcNow()));
            var counts = await Progress.ShowAsync("copying", progress => Task.Run(() => copy.RunAsync(progress, cancellationToken), cancellationToken));
            await result.InvocationConfiguration.Output.WriteLineAsync($"{counts} copied from {source} at commit {read.Head} to {target}; both hold the same numbers");
            return 0;
        });
        return command;
    }

    private static string EndOf(string given) => given == Neo4jStoreOptions.Neo4jStore ? given : Path.GetFullPath(given);

    private static OntologyModel ModelOf(string folder)
    {
        var loaded = OntologyLoader.Load(folder);
        return loaded.Model ?? throw new OntologyRefusedException(loaded.Problems);
    }

    private static async Task<IGraphStore> OpenAsync(string end, StoreOptions stores, ParseResult result, OntologyModel model, CancellationToken cancellationToken)
    {
        IGraphStore store = end == Neo4jStoreOptions.Neo4jStore
            ? await Neo4jStore.OpenAsync(stores.ServerOf(result), cancellationToken)
            : EmbeddedStore.Open(end);
        try
        {
            await store.ApplySchemaAsync(StoreSchema.Of(new OntologyRewriting(model, store.Symbols)), cancellationToken);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
