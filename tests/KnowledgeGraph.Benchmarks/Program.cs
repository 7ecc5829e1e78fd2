using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.GraphQL;
using KnowledgeGraph.Benchmarks.Neo4j;

return args switch
{
    ["compare", "graphql"] => await GraphQLComparison.RunAsync(Console.Out),
    ["compare", "neo4j"] => await Neo4jComparison.RunAsync(StoredBrand.DefaultSize, Console.Out),
    ["compare", "neo4j", var customers] when int.TryParse(customers, out var size) => await Neo4jComparison.RunAsync(size, Console.Out),
    ["compare", "turtle"] => TurtleComparison.Run(Console.Out),
    ["reload"] => await ReloadMeasurement.RunAsync(Console.Out),
    ["start"] => await StartMeasurement.RunAsync(Console.Out),
    [HandWritten.ServeCommand, var file] => await HandWritten.ServeAsync(file, Console.Out),
    [TurtleComparison.ReadCommand, var file] => TurtleComparison.ReadOnce(file, Console.Out),
    [StartMeasurement.PhasesCommand, var folder] => StartMeasurement.TimePhases(folder, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: benchmarks <command>, in a release build, beside a release build of src/KnowledgeGraph.Server
          compare graphql   a nested list over HTTP, beside npm mercurius and a hand-written endpoint
          compare neo4j [customers]
                            a nested list from a Neo4j server, beside npm @neo4j/graphql and Cypher written by hand
          compare turtle    a million triples of Turtle, beside Debian's serdi
          reload            from an edit of the ontology to the changed answer
          start             cold start, its phases, memory
        """);
    return 2;
}
