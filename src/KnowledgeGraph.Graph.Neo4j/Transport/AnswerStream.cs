using System.Buffers;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Feeds a parser from a body: never more of it in memory than the buffer, which grows to the largest row.</summary>
internal static class AnswerStream
{
    private const int FirstSize = 64 * 1024;
    private const int LeastRead = 8 * 1024;

    /// <exception cref="EndOfStreamException">The body ends in the middle of the answer.</exception>
    public static async ValueTask ReadAsync<T>(Stream body, AnswerParser<T> parser, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
        try
        {
            var held = 0;
            var isEnd = false;
            while (!isEnd)
            {
                // Rows are read while others are on their way; as much again as is held, so that a large row isn't scanned again for each packet.
                var least = Math.Min(Math.Max(LeastRead, held), buffer.Length - held);
                var came = await body.ReadAtLeastAsync(buffer.AsMemory(held), least, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                isEnd = came < least;
                held += came;
                var used = parser.Consume(buffer.AsSpan(0, held));
                held -= used;
                buffer.AsSpan(used, held).CopyTo(buffer);
                if (held == buffer.Length)
                {
                    buffer = Grown(buffer);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (!parser.IsComplete)
        {
            throw new EndOfStreamException("the answer ends in the middle");
        }
    }

    private static byte[] Grown(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
