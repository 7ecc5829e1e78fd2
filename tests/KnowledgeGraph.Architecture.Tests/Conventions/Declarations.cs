using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>What the rules ask of a syntax tree.</summary>
internal static class Declarations
{
    /// <summary>Types and delegates that are nested in no other type.</summary>
    public static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(this SourceFile file) =>
        file.Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    public static IEnumerable<T> All<T>(this SourceFile file)
        where T : SyntaxNode => file.Root.DescendantNodes().OfType<T>();

    public static string NameOf(this MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        EventDeclarationSyntax @event => @event.Identifier.Text,
        BaseFieldDeclarationSyntax field => string.Join(", ", field.Declaration.Variables.Select(variable => variable.Identifier.Text)),
        _ => member.Kind().ToString(),
    };

    public static bool Has(this MemberDeclarationSyntax member, SyntaxKind modifier) => member.Modifiers.Any(modifier);

    /// <summary>Whether code outside of the assembly can name it.</summary>
    public static bool IsPublic(this MemberDeclarationSyntax member) =>
        (member.Has(SyntaxKind.PublicKeyword) || member is EnumMemberDeclarationSyntax || IsInInterface(member))
        && member.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(outer => outer.IsPublic());

    /// <summary>Whether it carries XML documentation.</summary>
    public static bool IsDocumented(this MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().Any(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax);

    private static bool IsInInterface(MemberDeclarationSyntax member) =>
        member.Parent is InterfaceDeclarationSyntax && !member.Has(SyntaxKind.PrivateKeyword);
}
