using System.Collections.Frozen;

namespace KnowledgeGraph.Architecture.Tests.Domain;

/// <summary>
/// The ontology is the only model: the rooms that compile and serve it name nothing of it, so that a strategist's edit is all it takes.
/// The engine names its own classes and properties in one vocabulary file, concepts and individuals nowhere.
/// </summary>
public sealed class NoDomainInCodeTests
{
    private static readonly FrozenSet<string> Rooms =
        FrozenSet.ToFrozenSet(["Rdf", "Ontology", "Graph", "Graph.Embedded", "Graph.Neo4j", "GraphQL", "Engagement", "Api"], StringComparer.Ordinal);

    /// <summary>Hand-written root fields may say what the engine's vocabulary says.</summary>
    private const string Operations = "Operations";

    private static readonly DomainNames Planted = DomainNames.Read(
    [
        """
        @prefix pce: <https://shop.example/ontology#> .
        @prefix v: <https://shop.example/vocab#> .
        @prefix id: <https://shop.example/id/> .
        pce:Customer a owl:Class ; pce:notASubject 1 .
        pce:StageMembership a owl:Class .
        v:LossAversion a pce:Mindset .
        id:tp-online-registration a pce:Touchpoint .
        id:c01 a pce:Customer .
        """,
    ]);

    [Fact]
    public void The_rooms_name_nothing_of_the_ontology()
    {
        var names = DomainNames.Read(Repository.Files("ontology", "*.ttl").Select(Repository.ReadText));
        Assert.True(names.Count > 100, $"The scan of ontology/*.ttl found only {names.Count} names: this test would see nothing.");
        Violation.AssertNone(Repository.Product.Where(IsJudged).SelectMany(file => Violations(file, names)).Concat(Resources(names)));
    }

    [Theory]
    [InlineData("stage membership of a Customer")]
    [InlineData("stageMembership")]
    [InlineData("StageMemberships")]
    [InlineData("pce:Unknown")]
    [InlineData("Customer")]
    [InlineData("c01")]
    [InlineData("notASubject")]
    [InlineData("https://shop.example/other")]
    public void Everyday_words_are_free(string text) => Assert.Empty(Planted.In(text));

    [Theory]
    [InlineData("StageMembership", "StageMembership")]
    [InlineData("a (StageMembership).", "StageMembership")]
    [InlineData("pce:Customer", "pce:Customer")]
    [InlineData("such as id:c01", "id:c01")]
    [InlineData("tp-online-registration", "tp-online-registration")]
    [InlineData("LossAversion-like", "LossAversion")]
    [InlineData("https://shop.example/vocab#Anything", "https://shop.example/vocab#")]
    public void A_planted_name_is_found(string text, string name) => Assert.Equal([name], Planted.In(text).Select(found => found.Name));

    [Theory]
    [InlineData("\"StageMembership\"")]
    [InlineData("$\"{a}/StageMembership/{b}\"")]
    [InlineData("\"\"\"\nStageMembership\n\"\"\"")]
    [InlineData("\"StageMembership\"u8")]
    public void A_name_in_any_kind_of_literal_is_found_with_its_place(string literal)
    {
        var file = new SourceFile("src/KnowledgeGraph.Graph/A.cs", $"sealed class A {{\n    object a =\n{literal}; }}");
        Assert.Equal(
            ["src/KnowledgeGraph.Graph/A.cs(3): \"StageMembership\" is a name of the ontology. Read it from the model, or let a kg: annotation steer what it does."],
            Violations(file, Planted).Select(violation => violation.ToString()));
    }

    [Fact]
    public void The_engines_vocabulary_may_name_its_classes_but_no_concept()
    {
        var file = new SourceFile(Vocabularies.Engine, "static class V {\nconst string A = \"StageMembership\";\nconst string B = \"LossAversion\"; }");
        Assert.Equal([3], Violations(file, Planted).Select(violation => violation.Line));
    }

    [Fact]
    public void A_standard_vocabulary_may_share_a_word_but_holds_no_domain()
    {
        const string path = "src/KnowledgeGraph.Rdf/Vocabulary/Shop.cs";
        var file = new SourceFile(path, "static class V {\nconst string A = \"StageMembership\";\nconst string B = \"https://shop.example/ontology#\"; }");
        Assert.Equal([3], Violations(file, Planted).Select(violation => violation.Line));
    }

    private static bool IsJudged(SourceFile file) =>
        Rooms.Contains(file.Project) && !(file.Project == "Api" && file.Folders is [Operations, ..]);

    private static IEnumerable<Violation> Violations(SourceFile file, DomainNames names) =>
        from literal in StringLiterals.Of(file)
        from found in names.In(literal.Text)
        where !MayName(file, found)
        select file.Violation(
            literal.Node, $"\"{found.Name}\" is a name of the ontology.", "Read it from the model, or let a kg: annotation steer what it does.");

    private static bool MayName(SourceFile file, DomainName found) => file.Path == Vocabularies.Engine
        ? found.Prefix is DomainNames.Schema or null
        : Vocabularies.IsStandard(file) && found.Kind == DomainNameKind.Local;

    /// <summary>Whatever else lies in a room may be embedded in its assembly.</summary>
    private static IEnumerable<Violation> Resources(DomainNames names) =>
        from room in Rooms
        from path in Repository.Files($"src/KnowledgeGraph.{room}", "*")
        where Path.GetExtension(path) is not (".cs" or ".csproj" or ".lock") && Path.GetFileName(path) != "packages.lock.json"
        let lines = Repository.ReadText(path).Split('\n')
        from line in Enumerable.Range(1, lines.Length)
        from found in names.In(lines[line - 1])
        select new Violation(path, line, $"\"{found.Name}\" is a name of the ontology.", "Read it from the model, or keep the file beside the ontology.");
}
