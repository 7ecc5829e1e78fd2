using KnowledgeGraph.CrashTest;
using KnowledgeGraph.Neo4jServers;

// Kills the service, or the database under it, at random moments while it is written to, and looks each time whether anything acknowledged was lost.
// dotnet run --project tests/KnowledgeGraph.CrashTest -- [--kills 25] [--seed 1] [--store embedded|neo4j] [--kill service|database] [--server path/KnowledgeGraph.Server.dll]
var options = CrashOptions.Read(args);
Console.WriteLine($"crash test: {options.Kills} kills of the {options.Victim} on {options.Store}, seed {options.Seed}, {options.Server}");
if (options.Store == CrashOptions.Neo4j && Neo4jInstance.Missing is { } reason)
{
    Console.WriteLine($"SKIPPED {reason}");
    Console.WriteLine("0 passed, 0 failed, 1 skipped");
    return 0;
}

await using var run = new CrashRun(options);
return await run.RunAsync();
