using System.IO.Compression;
using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph;

/// <summary>
/// A <see cref="GraphChange"/> as bytes that need no store to be read: every IRI, class and predicate is in them by name, once.
/// Layout: one byte of format (1 plain, 2 Brotli), then the strings, then the operations; numbers are variable-length.
/// </summary>
public static class GraphChangeFormat
{
    private const byte Plain = 1;
    private const byte Compressed = 2;
    private const int WorthCompressing = 1024;

    /// <summary>The bytes of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="symbols">The table that its symbols are from.</param>
    public static byte[] Write(GraphChange change, Symbols symbols)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(symbols);
        var content = new GraphChangeWriter(symbols).Write(change);
        using var bytes = new MemoryStream();
        bytes.WriteByte(content.Length < WorthCompressing ? Plain : Compressed);
        if (content.Length < WorthCompressing)
        {
            bytes.Write(content);
        }
        else
        {
            using var brotli = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true);
            brotli.Write(content);
        }

        return bytes.ToArray();
    }

    /// <summary>The change of some bytes.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    /// <param name="symbols">The table to number classes and predicates in.</param>
    /// <exception cref="InvalidDataException">The bytes aren't a change.</exception>
    public static GraphChange Read(byte[] bytes, Symbols symbols)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(symbols);
        try
        {
            return new GraphChangeReader(ContentOf(bytes), symbols).Read();
        }
        catch (Exception failure) when (failure is IndexOutOfRangeException or ArgumentException or OverflowException or InvalidOperationException)
        {
            throw new InvalidDataException("The bytes are no change of a graph: they are damaged or cut short.", failure);
        }
    }

    private static byte[] ContentOf(byte[] bytes)
    {
        switch (bytes)
        {
            case [Plain, ..]:
                return bytes[1..];
            case [Compressed, ..]:
                using (var brotli = new BrotliStream(new MemoryStream(bytes, 1, bytes.Length - 1), CompressionMode.Decompress))
                using (var content = new MemoryStream())
                {
                    brotli.CopyTo(content);
                    return content.ToArray();
                }

            default:
                throw new InvalidDataException("The bytes are no change of a graph, or one of a newer format.");
        }
    }
}
