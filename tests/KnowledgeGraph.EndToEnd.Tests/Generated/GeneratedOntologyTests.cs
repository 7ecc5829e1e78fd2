using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>Ontologies that nobody wrote are served like any other, and questions about them are answered as their axioms read.</summary>
public sealed class GeneratedOntologyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_the_ontology_its_axioms_give_the_answers(int seed)
    {
        var generated = new GeneratedOntology(seed);
        using var folder = OntologyCopy.With(GeneratedTurtle.Files(generated));
        await using var server = await ServerProcess.StartAsync(folder.FolderPath, folder.DataPath);

        foreach (var (query, answer) in new GeneratedQuestions(generated).Make())
        {
            var found = await server.AskAsync(query);
            Assert.True(answer == found, $"Seed {seed}: {query}\nshould give\n{answer}\nand gives\n{found}");
        }
    }
}
