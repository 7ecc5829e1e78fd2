using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>No file is longer than 500 lines, no method than 80: what is longer hides a second thought.</summary>
public sealed class LengthTests : ConventionTests
{
    private const int LinesOfFile = 500;
    private const int LinesOfTestFile = 700;
    private const int LinesOfMethod = 80;

    [Fact]
    public void The_tests_keep_it_too() => Violation.AssertNone(Violations(Repository.Tests));

    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) =>
        files.SelectMany(file => Files(file).Concat(Methods(file)));

    [Fact]
    public void As_long_as_allowed_is_fine() =>
        AssertFinds("src/KnowledgeGraph.Graph/A.cs", Method(lines: LinesOfMethod) + Blank(LinesOfFile - LinesOfMethod - 2));

    [Fact]
    public void One_line_more_is_found() => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        Method(lines: LinesOfMethod + 1) + Blank(LinesOfFile - LinesOfMethod - 2),
        "src/KnowledgeGraph.Graph/A.cs(501): the file has 501 lines, more than 500. Give its second thought a file of its own.",
        "src/KnowledgeGraph.Graph/A.cs(2): Walk has 81 lines, more than 80. Name its parts and call them.");

    [Fact]
    public void A_file_of_tests_may_be_longer() => AssertFinds("tests/KnowledgeGraph.Graph.Tests/A.cs", Blank(LinesOfTestFile));

    private static IEnumerable<Violation> Files(SourceFile file)
    {
        var most = file.Path.StartsWith("tests/", StringComparison.Ordinal) ? LinesOfTestFile : LinesOfFile;
        var lines = file.Text.AsSpan().Count('\n');
        return lines <= most
            ? []
            : [new Violation(file.Path, lines, $"the file has {lines} lines, more than {most}.", "Give its second thought a file of its own.")];
    }

    private static IEnumerable<Violation> Methods(SourceFile file) =>
        from method in file.Root.DescendantNodes()
        where method is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let span = method.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > LinesOfMethod
        select file.Violation(method, $"{NameOf(method)} has {lines} lines, more than {LinesOfMethod}.", "Name its parts and call them.");

    private static string NameOf(SyntaxNode method) => method switch
    {
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        MemberDeclarationSyntax member => member.NameOf(),
        _ => method.ToString(),
    };

    private static string Method(int lines) => $"sealed class A {{\nvoid Walk()\n{{\n{Blank(lines - 3)}}}\n}}\n";

    private static string Blank(int lines) => new('\n', lines);
}
