using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>A file short enough to read needs no folds.</summary>
public sealed class RegionTests : ConventionTests
{
    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) =>
        from file in files
        from region in file.Root.DescendantNodes(descendIntoTrivia: true).OfType<RegionDirectiveTriviaSyntax>()
        select file.Violation(region, "it folds code away.", "Remove the #region; if the file is too long for that, split it.");

    [Fact]
    public void A_region_is_found() => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        "sealed class A {\n#region Fields\n#endregion\n}",
        "src/KnowledgeGraph.Graph/A.cs(2): it folds code away. Remove the #region; if the file is too long for that, split it.");
}
