using KnowledgeGraph.Benchmarks;

return args switch
{
    ["compare", "turtle"] => TurtleComparison.Run(Console.Out),
    [TurtleComparison.ReadCommand, var file] => TurtleComparison.ReadOnce(file, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: benchmarks compare turtle");
    return 2;
}
