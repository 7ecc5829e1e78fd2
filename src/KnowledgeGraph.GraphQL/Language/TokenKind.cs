namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.1.6 Token, with the punctuators told apart.</summary>
internal enum TokenKind
{
    EndOfDocument,
    Bang,
    Dollar,
    Ampersand,
    OpenParenthesis,
    CloseParenthesis,
    Spread,
    Colon,
    Equals,
    At,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    Pipe,
    CloseBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
