using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The texts that a file holds as values: plain, raw and UTF-8 literals, and the fixed parts of interpolated ones.</summary>
internal static class StringLiterals
{
    public static IEnumerable<(string Text, SyntaxNode Node)> Of(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        let text = TextOf(node)
        where text is not null
        select (text, node);

    private static string? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringTextSyntax part => part.TextToken.ValueText,
        _ => null,
    };
}
