using System.Collections.Frozen;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>The tree is the table of contents: two folders deep at most, and every name says what is inside.</summary>
public sealed class PlaceTests : ConventionTests
{
    private const int Deepest = 2;

    private static readonly FrozenSet<string> Drawers = FrozenSet.ToFrozenSet(
        ["Util", "Utils", "Utilities", "Utility", "Helper", "Helpers", "Common", "Misc", "Extensions", "Shared"], StringComparer.OrdinalIgnoreCase);

    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) => files.SelectMany(Violations);

    [Theory]
    [InlineData("src/KnowledgeGraph.GraphQL/GraphQLEngine.cs")]
    [InlineData("src/KnowledgeGraph.GraphQL/Validation/Rules/LeafFieldSelections.cs")]
    public void A_place_with_a_name_is_fine(string path) => AssertFinds(path, "");

    [Fact]
    public void A_third_folder_is_found() => AssertFinds(
        "src/KnowledgeGraph.GraphQL/Validation/Rules/Fields/A.cs",
        "",
        "src/KnowledgeGraph.GraphQL/Validation/Rules/Fields/A.cs(1): it lies 3 folders below its project. Two are enough: move it up.");

    [Theory]
    [InlineData("src/KnowledgeGraph.Graph/Common/A.cs", "Common")]
    [InlineData("src/KnowledgeGraph.Graph/StringHelpers.cs", "StringHelpers")]
    [InlineData("src/KnowledgeGraph.Graph/Utils.cs", "Utils")]
    public void A_drawer_for_anything_is_found(string path, string name) =>
        AssertFinds(path, "", $"{path}(1): {name} names no purpose. Name it after what it does, and move what does something else.");

    private static IEnumerable<Violation> Violations(SourceFile file)
    {
        if (file.Folders.Count > Deepest)
        {
            yield return new Violation(file.Path, 1, $"it lies {file.Folders.Count} folders below its project.", "Two are enough: move it up.");
        }

        foreach (var name in file.Folders.Append(file.Name).Where(name => Words.Of(name).Any(Drawers.Contains)))
        {
            yield return new Violation(file.Path, 1, $"{name} names no purpose.", "Name it after what it does, and move what does something else.");
        }
    }
}
