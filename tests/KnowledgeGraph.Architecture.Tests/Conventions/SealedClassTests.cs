using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>A class is sealed unless it is made to be inherited, and then somebody inherits it.</summary>
public sealed class SealedClassTests : ConventionTests
{
    private static readonly SyntaxKind[] Excused = [SyntaxKind.SealedKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.StaticKeyword];

    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files)
    {
        var inherited = files.SelectMany(file => file.All<BaseTypeSyntax>()).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return
            from file in files
            from type in file.All<TypeDeclarationSyntax>()
            where type is ClassDeclarationSyntax || (type is RecordDeclarationSyntax && type.Kind() != SyntaxKind.RecordStructDeclaration)
            where !Excused.Any(modifier => type.Has(modifier)) && !inherited.Contains(type.Identifier.Text)
            select file.Violation(type.Identifier, $"{type.Identifier.Text} is open and nobody inherits it.", "Seal it.");
    }

    [Theory]
    [InlineData("sealed class A;")]
    [InlineData("static class A { }")]
    [InlineData("abstract record A;")]
    [InlineData("readonly record struct A(int B);")]
    [InlineData("class A; sealed class B : A;")]
    [InlineData("class A; sealed class B : Other.A;")]
    [InlineData("abstract class A; enum B : byte { C }")]
    [InlineData("record A<T>(T C); sealed record B() : A<int>(1);")]
    public void A_class_that_cannot_be_or_is_inherited_is_fine(string source) => AssertFinds("src/KnowledgeGraph.Graph/A.cs", source);

    [Theory]
    [InlineData("class A;")]
    [InlineData("public record A(int B);")]
    [InlineData("sealed class B { private class A; }")]
    public void An_open_class_without_heirs_is_found(string source) => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        source,
        "src/KnowledgeGraph.Graph/A.cs(1): A is open and nobody inherits it. Seal it.");

    private static string? NameOf(BaseTypeSyntax type) => type.Type switch
    {
        SimpleNameSyntax name => name.Identifier.Text,
        QualifiedNameSyntax name => name.Right.Identifier.Text,
        _ => null,
    };
}
