using KnowledgeGraph.Conformance.GraphQL;
using KnowledgeGraph.Conformance.Owl;
using KnowledgeGraph.Conformance.Rdf;
using KnowledgeGraph.Conformance.Shacl;

return args switch
{
    ["rdf", var folder] => RdfSuite.Run(folder, Console.Out),
    ["owl2-rl", var folder] => OwlRlSuite.Run(folder, Console.Out),
    ["shacl", var folder] => ShaclSuite.Run(folder, Console.Out),
    ["graphql", var folder] => GraphQLSuite.Run(folder, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: conformance rdf <folder with W3C manifest.ttl files>");
    Console.Error.WriteLine("       conformance owl2-rl <folder with a folder for each test>");
    Console.Error.WriteLine("       conformance shacl <folder with the manifest.ttl of a SHACL suite>");
    Console.Error.WriteLine("       conformance graphql <folder with scenarios of graphql-cats>");
    return 2;
}
