using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>The classes of each byte. Bytes of characters beyond ASCII are in none.</summary>
internal static class ByteClasses
{
    /// <summary>The classes, by byte.</summary>
    /// <remarks>
    /// A table, although the platform's <c>SearchValues</c> find the end of long runs faster: the runs of Turtle are short, and code that walks
    /// a table is compiled ahead of time, whereas vector code waits for the just-in-time compiler, which a process that reads one document can't.
    /// </remarks>
    public static readonly ImmutableArray<ByteClass> Table = MakeTable();

    private static ImmutableArray<ByteClass> MakeTable()
    {
        var table = new ByteClass[256];
        for (var character = '\0'; character < 0x80; character++)
        {
            table[character] = Of(character);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(table);
    }

    private static ByteClass Of(char character)
    {
        var isName = char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.';
        var endsLine = character is '\n' or '\r';
        return If(isName, ByteClass.Name)
            | If(isName || character == ':', ByteClass.LocalName)
            | If(character > ' ' && !"<>\"{}|^`\\".Contains(character, StringComparison.Ordinal), ByteClass.Iri)
            | If(!endsLine && character is not ('"' or '\\'), ByteClass.Quoted)
            | If(!endsLine && character is not ('\'' or '\\'), ByteClass.Apostrophed)
            | If(character is not ('"' or '\\'), ByteClass.LongQuoted)
            | If(character is not ('\'' or '\\'), ByteClass.LongApostrophed)
            | If(!endsLine, ByteClass.Comment);
    }

    private static ByteClass If(bool holds, ByteClass byteClass) => holds ? byteClass : ByteClass.None;
}
