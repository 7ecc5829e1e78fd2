using KnowledgeGraph.CrashTest;

// Kills the service at random moments while it is written to, and looks after each restart whether anything acknowledged was lost.
// dotnet run --project tests/KnowledgeGraph.CrashTest -- [--kills 25] [--seed 1] [--server path/KnowledgeGraph.Server.dll]
var options = CrashOptions.Read(args);
Console.WriteLine($"crash test: {options.Kills} kills, seed {options.Seed}, {options.Server}");
await using var run = new CrashRun(options);
return await run.RunAsync();
