using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>What a class shares with everybody never changes: no static that can be set, and none that hands out a collection that can.</summary>
public sealed class MutableStaticTests : ConventionTests
{
    private static readonly HashSet<string> MutableTypes = new(StringComparer.Ordinal)
    {
        "List", "Dictionary", "HashSet", "SortedDictionary", "SortedSet", "Queue", "Stack", "StringBuilder",
        "ConcurrentDictionary", "ConcurrentQueue", "ConcurrentBag", "ConditionalWeakTable", "Random",
    };

    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) =>
        files.SelectMany(file => Fields(file).Concat(Properties(file)));

    [Theory]
    [InlineData("private static readonly Dictionary<string, int> Known = new();")]
    [InlineData("public static readonly ImmutableArray<int> Known = [];")]
    [InlineData("public static ImmutableArray<int> Known { get; } = [];")]
    [InlineData("public static List<int> Fresh => [];")]
    [InlineData("public static List<int> Fresh() => [];")]
    [InlineData("public const int Known = 1;")]
    [InlineData("private int _count;")]
    public void What_stays_as_it_is_is_fine(string member) => AssertFinds("src/KnowledgeGraph.Graph/A.cs", $"sealed class A {{ {member} }}");

    [Theory]
    [InlineData("private static int Known;", "can be set.", "Make it readonly, or a field of an object that is passed on.")]
    [InlineData("[ThreadStatic] static int Known;", "can be set.", "Make it readonly, or a field of an object that is passed on.")]
    [InlineData("internal static int Known { get; private set; }", "can be set.", "Make it readonly, or a field of an object that is passed on.")]
    [InlineData("public static readonly int[] Known = [];", "can be changed by whoever sees it.", "Make it immutable (ImmutableArray, FrozenDictionary, FrozenSet).")]
    [InlineData("internal static List<int> Known { get; } = [];", "can be changed by whoever sees it.", "Make it immutable (ImmutableArray, FrozenDictionary, FrozenSet).")]
    [InlineData("private static readonly ConcurrentDictionary<int, int> Known = new();", "is a store shared by everybody.", "Make it a field of an object that is passed on.")]
    public void What_can_change_is_found(string member, string finding, string remedy) => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        $"sealed class A {{ {member} }}",
        $"src/KnowledgeGraph.Graph/A.cs(1): static Known {finding} {remedy}");

    private static IEnumerable<Violation> Fields(SourceFile file) =>
        from field in file.All<FieldDeclarationSyntax>()
        where field.Has(SyntaxKind.StaticKeyword)
        let isReadOnly = field.Has(SyntaxKind.ReadOnlyKeyword)
        from violation in Judge(file, field, field.Declaration.Type, isReadOnly)
        select violation;

    private static IEnumerable<Violation> Properties(SourceFile file) =>
        from property in file.All<PropertyDeclarationSyntax>()
        where property.Has(SyntaxKind.StaticKeyword) && property.AccessorList is { } accessors
            && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })
        let isReadOnly = property.AccessorList!.Accessors.All(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
        from violation in Judge(file, property, property.Type, isReadOnly)
        select violation;

    private static IEnumerable<Violation> Judge(SourceFile file, MemberDeclarationSyntax member, TypeSyntax type, bool isReadOnly)
    {
        var finding = $"static {member.NameOf()}";
        var name = type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault()?.Identifier.Text ?? "";
        var isShared = member.Has(SyntaxKind.PublicKeyword) || member.Has(SyntaxKind.InternalKeyword);
        if (!isReadOnly)
        {
            yield return file.Violation(member, $"{finding} can be set.", "Make it readonly, or a field of an object that is passed on.");
        }
        else if (name.StartsWith("Concurrent", StringComparison.Ordinal) || name == "ConditionalWeakTable")
        {
            yield return file.Violation(member, $"{finding} is a store shared by everybody.", "Make it a field of an object that is passed on.");
        }
        else if (isShared && (type is ArrayTypeSyntax || MutableTypes.Contains(name)))
        {
            yield return file.Violation(member, $"{finding} can be changed by whoever sees it.", "Make it immutable (ImmutableArray, FrozenDictionary, FrozenSet).");
        }
    }
}
