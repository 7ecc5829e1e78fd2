using System.Collections.Frozen;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>
/// Clock, chance and console belong to the hosts, who hand them in: so a decision can be replayed, and a library stays quiet. A library may
/// fall back to the system's where nothing is handed in.
/// </summary>
public sealed class OutsideWorldTests : ConventionTests
{
    private static readonly FrozenSet<string> Hosts = FrozenSet.ToFrozenSet(["Server", "Cli"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>
    {
        ["DateTime.Now"] = "Take a TimeProvider.",
        ["DateTime.UtcNow"] = "Take a TimeProvider.",
        ["DateTime.Today"] = "Take a TimeProvider.",
        ["DateTimeOffset.Now"] = "Take a TimeProvider.",
        ["DateTimeOffset.UtcNow"] = "Take a TimeProvider.",
        ["TimeProvider.System"] = "Take a TimeProvider.",
        ["Random.Shared"] = "Take a seeded generator.",
        ["Guid.NewGuid"] = "Take a seeded generator.",
        ["Console.Write"] = "Give the text to the caller.",
        ["Console.WriteLine"] = "Give the text to the caller.",
        ["Console.Error"] = "Give the text to the caller.",
        ["Console.Out"] = "Give the text to the caller.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) =>
        from file in files
        where !Hosts.Contains(file.Project)
        from access in file.All<MemberAccessExpressionSyntax>()
        where Remedies.ContainsKey(access.ToString()) && !IsDefault(access)
        select file.Violation(access, $"{access} reaches the outside world from a library.", Remedies[access.ToString()]);

    [Theory]
    [InlineData("src/KnowledgeGraph.Server/A.cs", "TimeProvider.System")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "clock.GetUtcNow()")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "clock ?? TimeProvider.System")]
    public void A_host_what_is_handed_in_and_a_default_are_fine(string path, string expression) => AssertFinds(path, $"sealed class A {{ object B() => {expression}; }}");

    [Fact]
    public void A_default_of_an_option_is_fine() =>
        AssertFinds("src/KnowledgeGraph.Graph/A.cs", "sealed class A { TimeProvider B { get; init; } = TimeProvider.System; }");

    [Theory]
    [InlineData("DateTimeOffset.UtcNow", "Take a TimeProvider.")]
    [InlineData("Random.Shared", "Take a seeded generator.")]
    [InlineData("Console.Error", "Give the text to the caller.")]
    public void A_library_that_helps_itself_is_found(string expression, string remedy) => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        $"sealed class A {{ object B() => {expression}; }}",
        $"src/KnowledgeGraph.Graph/A.cs(1): {expression} reaches the outside world from a library. {remedy}");

    private static bool IsDefault(MemberAccessExpressionSyntax access) => access.Parent switch
    {
        BinaryExpressionSyntax { OperatorToken.Text: "??" } choice => choice.Right == access,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } } =>
            accessors.Any(accessor => accessor.Keyword.Text == "init"),
        _ => false,
    };
}
