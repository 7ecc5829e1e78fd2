using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Tests.Schemas;

/// <summary>The schema of the lending library as text: whatever changes in it changes <c>library.graphql</c> beside this file.</summary>
public sealed class SdlTests
{
    [Fact]
    public void The_schema_reads_as_kept()
    {
        var kept = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "library.graphql"));
        var printed = SchemaPrinter.Print(LibraryWorld.Open().Version.Schema);
        if (printed != kept)
        {
            // Beside the tests, so that it can be looked at and taken over.
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "library.actual.graphql"), printed);
        }

        Assert.Equal(kept, printed);
    }
}
