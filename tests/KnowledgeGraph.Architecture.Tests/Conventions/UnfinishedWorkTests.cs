using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>What is here works. What is not done yet is not here, and is written down where work is planned.</summary>
public sealed partial class UnfinishedWorkTests : ConventionTests
{
    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) => files.SelectMany(file => Notes(file).Concat(Stubs(file)));

    [Theory]
    [InlineData("// TODO: later")]
    [InlineData("/* FIXME */")]
    [InlineData("// a hack, HACK")]
    public void A_note_to_oneself_is_found(string comment) => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        $"{comment}\nsealed class A;",
        "src/KnowledgeGraph.Graph/A.cs(1): a comment speaks of work to do. Do it, or take it out and plan it as an issue.");

    [Fact]
    public void A_stub_is_found() => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        "sealed class A { int B() => throw new NotImplementedException(); }",
        "src/KnowledgeGraph.Graph/A.cs(1): a stub stands for an answer. Build it, or leave the member out.");

    [Fact]
    public void Ordinary_words_are_fine() => AssertFinds("src/KnowledgeGraph.Graph/A.cs", "// The todos of a customer.\nsealed class A { string B = \"TODO\"; }");

    private static IEnumerable<Violation> Notes(SourceFile file) =>
        from trivia in file.Root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        where Note().IsMatch(trivia.ToString())
        let line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select new Violation(file.Path, line, "a comment speaks of work to do.", "Do it, or take it out and plan it as an issue.");

    private static IEnumerable<Violation> Stubs(SourceFile file) =>
        from creation in file.All<ObjectCreationExpressionSyntax>()
        where creation.Type.ToString().EndsWith(nameof(NotImplementedException), StringComparison.Ordinal)
        select file.Violation(creation, "a stub stands for an answer.", "Build it, or leave the member out.");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Note();
}
