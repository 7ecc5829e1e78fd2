namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>What a token of Turtle or N-Triples is.</summary>
internal enum TokenKind
{
    /// <summary>Nothing more comes.</summary>
    DocumentEnd,

    /// <summary>A line end; in N-Triples only.</summary>
    LineEnd,

    /// <summary>An IRI or a relative reference in angle brackets.</summary>
    IriReference,

    /// <summary>A prefixed name, possibly with an empty local name.</summary>
    PrefixedName,

    /// <summary>A labelled blank node.</summary>
    BlankNodeLabel,

    /// <summary>Text in quotes of any kind.</summary>
    Text,

    /// <summary>A language tag, or a directive that begins with <c>@</c>.</summary>
    AtWord,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a point.</summary>
    Decimal,

    /// <summary>A number with an exponent.</summary>
    Double,

    /// <summary>A bare word: <c>a</c>, <c>true</c>, <c>false</c>, <c>PREFIX</c>, <c>BASE</c>, or one that means nothing.</summary>
    Word,

    /// <summary>One of the marks <c>. ; , [ ] ( )</c>, or <c>^^</c>, told apart by <see cref="TurtleTokens.IsMark"/>.</summary>
    Mark,
}
