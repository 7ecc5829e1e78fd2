using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.GraphQL;

return args switch
{
    ["compare", "graphql"] => await GraphQLComparison.RunAsync(Console.Out),
    ["compare", "turtle"] => TurtleComparison.Run(Console.Out),
    [TurtleComparison.ReadCommand, var file] => TurtleComparison.ReadOnce(file, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: benchmarks compare graphql | turtle");
    return 2;
}
