using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The tokens of a document with one token of lookahead, and the shapes that every production is made of.</summary>
internal sealed class TokenStream
{
    private readonly Lexer _lexer;
    private readonly string _source;
    private readonly int _maxNesting;
    private int _nesting;

    public TokenStream(string text, string source, DocumentLimits limits)
    {
        _lexer = new Lexer(text, source, limits.MaxTokens);
        _source = source;
        _maxNesting = limits.MaxNesting;
        Current = _lexer.Next();
    }

    /// <summary>The token that comes next.</summary>
    public Token Current { get; private set; }

    public bool Is(TokenKind kind) => Current.Kind == kind;

    public bool IsKeyword(string keyword) => Current.Kind == TokenKind.Name && Current.Text == keyword;

    public Token Advance()
    {
        var token = Current;
        Current = _lexer.Next();
        return token;
    }

    public bool Skip(TokenKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    public bool SkipKeyword(string keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    public Token Expect(TokenKind kind) => Is(kind) ? Advance() : throw Unexpected(kind switch
    {
        TokenKind.EndOfDocument => "the end of the document",
        TokenKind.Name => "a name",
        _ => $"\"{Token.Punctuator(kind)}\"",
    });

    public void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Unexpected($"\"{keyword}\"");
        }
    }

    public NameNode Name(string expected = "a name")
    {
        if (!Is(TokenKind.Name))
        {
            throw Unexpected(expected);
        }

        var token = Advance();
        return new NameNode(token.Start, token.Text);
    }

    /// <summary>An opening token, one item, and the closing token.</summary>
    public T Between<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Open(open);
        var only = item();
        Expect(close);
        _nesting--;
        return only;
    }

    /// <summary>An opening token, items (at least one unless <paramref name="mayBeEmpty"/>), and the closing token.</summary>
    public ImmutableArray<T> ManyBetween<T>(TokenKind open, Func<T> item, TokenKind close, bool mayBeEmpty = false)
    {
        Open(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while ((items.Count == 0 && !mayBeEmpty) || !Is(close))
        {
            items.Add(item());
        }

        Advance();
        _nesting--;
        return items.DrainToImmutable();
    }

    /// <summary>As <see cref="ManyBetween"/>, or nothing where the opening token is absent.</summary>
    public ImmutableArray<T> OptionalBetween<T>(TokenKind open, Func<T> item, TokenKind close) =>
        Is(open) ? ManyBetween(open, item, close) : [];

    public GraphQLSyntaxException Unexpected(string expected) =>
        new(_source, Current.Start, $"expected {expected}, found {Current.Described}");

    private void Open(TokenKind open)
    {
        var opening = Expect(open).Start;
        if (++_nesting > _maxNesting)
        {
            throw Limits.Exceeded($"The document nests more than {_maxNesting} levels of braces and brackets here. Ask for less at once.", opening);
        }
    }
}
