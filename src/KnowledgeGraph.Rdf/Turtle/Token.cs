namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>A token of Turtle or N-Triples that begins where its input stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Its number of bytes.</param>
/// <param name="Escaped">Whether it has a backslash.</param>
/// <param name="Quotes">Of text: how many quotes stand on either side, 1 or 3.</param>
/// <param name="Colon">Of a prefixed name: where its first colon is.</param>
internal readonly record struct Token(TokenKind Kind, int Length, bool Escaped = false, int Quotes = 0, int Colon = 0);
