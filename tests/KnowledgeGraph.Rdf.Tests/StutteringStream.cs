namespace KnowledgeGraph.Rdf.Tests;

/// <summary>A stream that hands out few bytes at a time, as a network may.</summary>
internal sealed class StutteringStream(byte[] content, int most) : MemoryStream(content)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
}
