using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>A file holds one public type, and the file bears the name of a type that it holds.</summary>
public sealed class OneTypePerFileTests : ConventionTests
{
    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) => files.SelectMany(Violations);

    [Theory]
    [InlineData("public sealed class Step;")]
    [InlineData("public sealed class Step; internal sealed class StepState;")]
    [InlineData("internal sealed class Step<T>;")]
    [InlineData("public abstract record Step { public sealed record First : Step; public sealed record Second : Step; }")]
    [InlineData("public delegate void Step();")]
    public void A_file_with_one_public_type_of_its_name_is_fine(string source) =>
        AssertFinds("src/KnowledgeGraph.Graph/Step.cs", source);

    [Fact]
    public void A_second_public_type_is_found() => AssertFinds(
        "src/KnowledgeGraph.Graph/Step.cs",
        "public sealed class Step;\npublic enum Kind { A }",
        "src/KnowledgeGraph.Graph/Step.cs(2): Kind is the second public type of its file. Move it to Kind.cs.");

    [Fact]
    public void A_file_of_another_name_is_found() => AssertFinds(
        "src/KnowledgeGraph.Graph/Walk.cs",
        "public sealed class Step;",
        "src/KnowledgeGraph.Graph/Walk.cs(1): the file is named after no type that it holds. Rename it Step.cs.");

    private static IEnumerable<Violation> Violations(SourceFile file)
    {
        var types = file.TopLevelTypes().ToList();
        foreach (var second in types.Where(type => type.Has(SyntaxKind.PublicKeyword)).Skip(1))
        {
            yield return file.Violation(second, $"{second.NameOf()} is the second public type of its file.", $"Move it to {second.NameOf()}.cs.");
        }

        var main = types.FirstOrDefault(type => type.Has(SyntaxKind.PublicKeyword)) ?? types.FirstOrDefault();
        if (main is not null && !types.Any(type => type.NameOf() == file.Name) && file.Name != "Program")
        {
            yield return file.Violation(main, "the file is named after no type that it holds.", $"Rename it {main.NameOf()}.cs.");
        }
    }
}
