namespace KnowledgeGraph.Architecture.Tests.Arrows;

/// <summary>
/// The house's plan. Inside an assembly namespaces tie themselves into a knot; only references between assemblies keep their direction,
/// so these are written down here, one row a project, and nothing else compiles into the product.
/// </summary>
public sealed class AssemblyArrowsTests
{
    private const string Library = "Microsoft.NET.Sdk";
    private const string Web = "Microsoft.NET.Sdk.Web";

    /// <summary>Project, kind, what it references, and its packages.</summary>
    public static TheoryData<string, string, string, string> Plan => new()
    {
        { "Rdf", Library, "", "" },
        { "GraphQL", Library, "", "" },
        { "Ontology", Library, "Rdf", "" },
        { "Graph", Library, "Ontology", "" },
        { "Graph.Embedded", Library, "Graph", "Microsoft.Data.Sqlite" },
        { "Graph.Neo4j", Library, "Graph", "Polly.Core" },
        { "Engagement", Library, "Graph", "" },
        { "Api", Library, "Engagement GraphQL", "" },
        { "Server", Web, "Api Graph.Embedded Graph.Neo4j", "" },
        { "Cli", Library, "Api Graph.Embedded Graph.Neo4j", "Spectre.Console System.CommandLine" },
    };

    [Theory]
    [MemberData(nameof(Plan))]
    public void A_project_references_what_the_plan_says_and_nothing_else(string name, string sdk, string references, string packages)
    {
        Assert.Equal(new ProjectFile(name, sdk, references, packages, Frameworks: ""), ProjectFile.Read(name));
    }

    [Fact]
    public void Every_project_stands_in_the_plan()
    {
        Assert.Equal(Plan.Select(row => (string)row[0]).Order(StringComparer.Ordinal), ProjectFile.Names());
    }
}
