using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Server;

try
{
    var options = ServerOptions.Read(args);
    await using var service = await Composition.StartAsync(options, TimeProvider.System);
    await service.RunAsync();
    return 0;
}
catch (Exception failure) when (failure is StartException or OntologyRefusedException or GraphStoreException or FormatException or IOException)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
