using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Sources;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests;

public sealed class OntologyLoaderTests
{
    [Fact]
    public void The_library_loads_without_a_finding() => Assert.Empty(Load().Problems);

    [Fact]
    public void A_folder_gives_its_modules_and_shapes_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("library.ttl", Modules);
        folder.Write("shapes/library.ttl", Shapes);
        folder.Write("tests/broken.ttl", "this is no Turtle");
        folder.Write("examples/people.ttl", Prefixes + "id:anna a lib:Reader .");
        folder.Write("README.md", "no Turtle either");
        var loaded = OntologyLoader.Load(folder.Path);
        Assert.Empty(loaded.Problems);
        Assert.Single(loaded.Model!.Shapes);
        Assert.Null(loaded.Model.FindIndividual(Id("anna")));
        Assert.Equal("shapes/library.ttl", loaded.Model.Shapes[0].Source!.File);
    }

    [Fact]
    public void The_version_depends_on_names_and_bytes_only()
    {
        var version = Library.Model.Version;
        Assert.Matches("^[0-9a-f]{12}$", version);
        Assert.Equal(version, Load().Model!.Version);
        Assert.NotEqual(version, Load("\n").Model!.Version);
    }

    [Fact]
    public void A_syntax_error_has_its_place_and_the_other_files_are_still_read()
    {
        var loaded = OntologyLoader.Load(OntologyDocument.Of("a.ttl", "@prefix : <https://a.example/> .\n:a :b .\n"), OntologyDocument.Of("b.ttl", ":c"));
        Assert.Null(loaded.Model);
        Assert.Equal(["a.ttl:2:7", "b.ttl:1:1"], loaded.Problems.Select(problem => problem.Source!.ToString()));
        Assert.All(loaded.Problems, problem => Assert.Equal(("TURTLE", Severity.Violation), (problem.Code, problem.Severity)));
    }

    [Fact]
    public void One_prefix_with_two_namespaces_is_refused_with_both_places()
    {
        var problem = OnlyProblemOf("@prefix  id: <https://elsewhere.example/> .");
        Assert.Equal("PREFIX", problem.Code);
        Assert.Equal(
            "The prefix id: stands for <https://elsewhere.example/> here and for <https://library.example/id/> in library.ttl:2:1. Choose one namespace, or another prefix.",
            problem.Message);
        Assert.Equal(new SourceReference("further.ttl", 10, 1), problem.Source);
    }

    [Fact]
    public void An_import_that_no_file_answers_is_a_warning()
    {
        var problem = OnlyProblemOf("<https://library.example/more> a owl:Ontology ; owl:imports <https://library.example/missing> .");
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Equal("No file of the folder is the ontology <https://library.example/missing>: add it, or remove the import.", problem.Message);
    }

    [Theory]
    [InlineData("<https://library.example/ontology>")]
    [InlineData("<library.ttl>")]
    public void An_import_is_answered_by_an_ontology_or_a_file_of_that_name(string import) =>
        Assert.Empty(Load($"<https://library.example/more> a owl:Ontology ; owl:imports {import} .").Problems);

    [Fact]
    public void An_import_brings_in_a_file_from_a_folder_below()
    {
        using var folder = new TemporaryFolder();
        folder.Write("library.ttl", Modules + "<https://library.example/ontology> owl:imports <foreign/more.ttl> .");
        folder.Write("foreign/more.ttl", Prefixes + "lib:Magazine a owl:Class ; rdfs:subClassOf lib:Work .");
        var loaded = OntologyLoader.Load(folder.Path);
        Assert.Empty(loaded.Problems);
        Assert.NotNull(loaded.Model!.FindClass(Lib("Magazine")));
    }

    [Fact]
    public void Alignments_are_kept_and_mean_nothing_here()
    {
        var loaded = OntologyLoader.Load(
            OntologyDocument.Of("library.ttl", Modules),
            OntologyDocument.Of("alignments.ttl", Prefixes + "@prefix schema: <https://schema.example/> . lib:Book rdfs:subClassOf schema:Book ."));
        var book = loaded.Model!.FindClass(Lib("Book"))!;
        Assert.Equal([Lib("Work")], book.Parents);
        Assert.Equal(2, loaded.Model.Asserted.Match(book.Iri, Rdf.Vocabulary.Rdfs.SubClassOf, null).Count());
    }

    [Fact]
    public void A_folder_that_is_not_there_or_empty_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"The folder {folder.Path} has no .ttl files: put the ontology's modules there.", Assert.Single(OntologyLoader.Load(folder.Path).Problems).Message);
        Assert.Equal("There is no folder /nowhere/at/all: name the folder of the ontology.", Assert.Single(OntologyLoader.Load("/nowhere/at/all").Problems).Message);
    }
}
