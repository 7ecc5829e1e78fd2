using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2 Language: reads documents, values and types. The text is read once, from left to right, with one token of lookahead.</summary>
public static class Parser
{
    private const string Unnamed = "document";

    /// <summary>Reads a document: executable definitions, type system definitions, or both.</summary>
    /// <param name="text">The document.</param>
    /// <param name="limits">What the document may cost; by default <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="source">What messages call the document: a file name, for instance.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a GraphQL document.</exception>
    /// <exception cref="GraphQLException">The document is over a limit (<see cref="ErrorCodes.LimitExceeded"/>).</exception>
    public static DocumentNode ParseDocument(string text, DocumentLimits? limits = null, string source = Unnamed)
    {
        var tokens = Open(text, limits, source);
        return new DocumentParser(tokens).Document();
    }

    /// <summary>Reads one constant value, such as the default value of an argument.</summary>
    /// <param name="text">The value as it is written in a document: <c>[{ name: "a" }]</c>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not one value.</exception>
    public static ValueNode ParseValue(string text)
    {
        var tokens = Open(text, DocumentLimits.Trusted, "value");
        var value = new ValueParser(tokens).Value(isConstant: true);
        tokens.Expect(TokenKind.EndOfDocument);
        return value;
    }

    /// <summary>Reads one reference to a type.</summary>
    /// <param name="text">The reference as it is written in a document: <c>[String!]!</c>.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not one type.</exception>
    public static TypeNode ParseType(string text)
    {
        var tokens = Open(text, DocumentLimits.Trusted, "type");
        var type = new ValueParser(tokens).Type();
        tokens.Expect(TokenKind.EndOfDocument);
        return type;
    }

    private static TokenStream Open(string text, DocumentLimits? limits, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TokenStream(text, source, limits ?? DocumentLimits.Default);
    }
}
