using System.CommandLine;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Graph;

var root = new RootCommand("Knowledge graph of customers, driven by an ontology: check and serve Turtle, load, export and ask.")
{
    CheckCommand.Make(), LoadCommand.Make(), ExportCommand.Make(), CopyCommand.Make(), QueryCommand.Make(), SchemaCommand.Make(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OntologyRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 3;
}
catch (Exception failure) when (failure is GraphStoreException or IOException or FormatException or HttpRequestException)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
