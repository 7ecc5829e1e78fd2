namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Where a character of ASCII may stand without ending what it stands in.</summary>
[Flags]
internal enum ByteClass : byte
{
    None = 0,

    /// <summary>In a prefix, a bare word or a label, points included.</summary>
    Name = 1 << 0,

    /// <summary>In the local part of a prefixed name, points included.</summary>
    LocalName = 1 << 1,

    /// <summary>In an IRI in angle brackets.</summary>
    Iri = 1 << 2,

    /// <summary>In text in quotes.</summary>
    Quoted = 1 << 3,

    /// <summary>In text in apostrophes.</summary>
    Apostrophed = 1 << 4,

    /// <summary>In text in three quotes.</summary>
    LongQuoted = 1 << 5,

    /// <summary>In text in three apostrophes.</summary>
    LongApostrophed = 1 << 6,

    /// <summary>In a comment.</summary>
    Comment = 1 << 7,
}
