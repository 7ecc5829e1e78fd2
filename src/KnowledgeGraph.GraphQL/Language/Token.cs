namespace KnowledgeGraph.GraphQL.Language;

/// <summary>One lexical token; <c>Text</c> is the name, the digits or the evaluated string, and empty for punctuators.</summary>
internal readonly record struct Token(TokenKind Kind, SourcePosition Start, string Text)
{
    private const int LongestShown = 40;

    /// <summary>The token as an error message names it, cut where a hostile document made it long.</summary>
    public string Described => Kind switch
    {
        TokenKind.EndOfDocument => "the end of the document",
        TokenKind.Name => $"\"{Shortened}\"",
        TokenKind.Int or TokenKind.Float => $"the number {Shortened}",
        TokenKind.String or TokenKind.BlockString => $"the string \"{Shortened}\"",
        _ => $"\"{Punctuator(Kind)}\"",
    };

    private string Shortened => Text.Length <= LongestShown ? Text : string.Concat(Text.AsSpan(0, LongestShown), "...");

    /// <summary>A punctuator as it is written.</summary>
    public static string Punctuator(TokenKind kind) => kind switch
    {
        TokenKind.Bang => "!",
        TokenKind.Dollar => "$",
        TokenKind.Ampersand => "&",
        TokenKind.OpenParenthesis => "(",
        TokenKind.CloseParenthesis => ")",
        TokenKind.Spread => "...",
        TokenKind.Colon => ":",
        TokenKind.Equals => "=",
        TokenKind.At => "@",
        TokenKind.OpenBracket => "[",
        TokenKind.CloseBracket => "]",
        TokenKind.OpenBrace => "{",
        TokenKind.Pipe => "|",
        TokenKind.CloseBrace => "}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only punctuators are written in one way."),
    };
}
