using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph.Neo4j;

namespace KnowledgeGraph.Server;

/// <summary>How the service was asked to start: command line first, then environment, then defaults.</summary>
/// <param name="Ontology">Ontology folder. Default: <c>ontology</c> in the repository or beside the program.</param>
/// <param name="Data">Data folder of the embedded store. Default: one per ontology folder under <c>.data</c>.</param>
/// <param name="Clock"><c>system</c>, <c>example</c> or a time; null: what the data folder says.</param>
/// <param name="Url">Address to listen on. Default: http://127.0.0.1:5080.</param>
/// <param name="Queries">Folder of saved queries. Default: <c>queries</c> beside the ontology folder.</param>
/// <param name="IsFresh">Whether the data folder is made anew.</param>
/// <param name="IsInsecure">Whether an address other than loopback is allowed.</param>
/// <param name="Neo4j">Where the Neo4j server is; null: the embedded store on the data folder.</param>
internal sealed record ServerOptions(
    string Ontology, string Data, string? Clock, Uri Url, string Queries, bool IsFresh, bool IsInsecure, Neo4jStoreOptions? Neo4j)
{
    private const string DefaultUrl = "http://127.0.0.1:5080";
    private static readonly string[] Flags = ["--fresh", "--insecure"];

    /// <summary>Reads the command line.</summary>
    /// <exception cref="StartException">An option is unknown or wrong; the message says which and what is known.</exception>
    public static ServerOptions Read(string[] arguments)
    {
        var values = Parse(arguments);
        var root = FolderLayout.Root();
        var ontology = Path.GetFullPath(values.GetValueOrDefault("--ontology") ?? Environment.GetEnvironmentVariable("KG_ONTOLOGY") ?? Path.Combine(root, "ontology"));
        if (!Directory.Exists(ontology))
        {
            throw new StartException($"There is no ontology folder {ontology}. Name one with --ontology <folder>.");
        }

        var url = values.GetValueOrDefault("--url") ?? Environment.GetEnvironmentVariable("KG_URL") ?? DefaultUrl;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
        {
            throw new StartException($"'{url}' is no address: write it like {DefaultUrl}; port 0 takes a free one.");
        }

        var options = new ServerOptions(
            ontology,
            Path.GetFullPath(values.GetValueOrDefault("--data") ?? Environment.GetEnvironmentVariable("KG_DATA") ?? FolderLayout.DataFolderOf(root, ontology)),
            values.GetValueOrDefault("--clock") ?? Environment.GetEnvironmentVariable("KG_CLOCK"),
            address,
            Path.GetFullPath(values.GetValueOrDefault("--queries") ?? Path.Combine(ontology, "..", "queries")),
            values.ContainsKey("--fresh"),
            values.ContainsKey("--insecure"),
            Neo4jOf(values));
        if (options is { IsFresh: true, Neo4j: not null })
        {
            throw new StartException("--fresh makes a data folder anew. A Neo4j database is emptied on its server: MATCH (n) DETACH DELETE n.");
        }

        return options.IsInsecure || address.IsLoopback
            ? options
            : throw new StartException($"{url} can be reached from other machines, and there is no authentication yet. Listen on 127.0.0.1, or add --insecure.");
    }

    private static Neo4jStoreOptions? Neo4jOf(Dictionary<string, string> values) => Neo4jStoreOptions.ReadIfChosen(
        values.GetValueOrDefault("--store"),
        values.GetValueOrDefault("--neo4j-uri"),
        values.GetValueOrDefault("--neo4j-user"),
        values.GetValueOrDefault("--neo4j-database"),
        Environment.GetEnvironmentVariable);

    private static Dictionary<string, string> Parse(string[] arguments)
    {
        string[] known = ["--ontology", "--data", "--clock", "--url", "--queries", "--store", "--neo4j-uri", "--neo4j-user", "--neo4j-database"];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Flags.Contains(arguments[i]))
            {
                values[arguments[i]] = "true";
            }
            else if (known.Contains(arguments[i]) && i + 1 < arguments.Length)
            {
                values[arguments[i]] = arguments[++i];
            }
            else
            {
                var fault = known.Contains(arguments[i]) ? "needs a value" : "is unknown";
                throw new StartException($"The option {arguments[i]} {fault}. Known: {string.Join(", ", known.Select(k => k + " <value>").Concat(Flags))}.");
            }
        }

        return values;
    }
}
