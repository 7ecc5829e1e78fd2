using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>What other assemblies can name says what it means. What overrides says it where it is declared first.</summary>
public sealed class DocumentedTests : ConventionTests
{
    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) =>
        from file in files
        from member in file.All<MemberDeclarationSyntax>()
        where member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax) && member.IsPublic()
        where !member.Has(SyntaxKind.OverrideKeyword) && !member.IsDocumented()
        select file.Violation(
            member, $"public {member.NameOf()} has no documentation.", "Say in a summary what it means: contract, units, range, default, errors.");

    [Theory]
    [InlineData("/// <summary>A step.</summary>\npublic sealed class Step;")]
    [InlineData("internal sealed class Step { public int Count; }")]
    [InlineData("internal sealed class Step { public sealed class Part { public int Count; } }")]
    [InlineData("/// <summary>A step.</summary>\npublic sealed record Step(int Count) { public override string ToString() => \"\"; int _count; }")]
    public void What_is_documented_inner_or_overridden_is_fine(string source) => AssertFinds("src/KnowledgeGraph.Graph/Step.cs", source);

    [Theory]
    [InlineData("public sealed class Step;", "Step")]
    [InlineData("public delegate void Step();", "Step")]
    [InlineData("/** */public enum Step { First }", "First")]
    [InlineData("/** */public interface Step { void Walk(); }", "Walk")]
    [InlineData("/** */public sealed class Step { public const int Most = 1; }", "Most")]
    [InlineData("/** */public sealed class Step { public Step() { } }", "Step")]
    public void A_bare_public_name_is_found(string source, string name) => AssertFinds(
        "src/KnowledgeGraph.Graph/Step.cs",
        source,
        $"src/KnowledgeGraph.Graph/Step.cs(1): public {name} has no documentation. Say in a summary what it means: contract, units, range, default, errors.");
}
