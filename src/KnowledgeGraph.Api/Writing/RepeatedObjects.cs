using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Writing;

/// <summary>
/// Objects of one answer that stand at many places: links of many nodes mostly lead to a few. From its second place on such an object is kept
/// as JSON. One place for each remainder of a hash: what doesn't fit is forgotten.
/// </summary>
/// <param name="json">Takes such an object alone.</param>
/// <param name="written">What <paramref name="json"/> writes to.</param>
/// <param name="alone">Writes to <paramref name="json"/>.</param>
internal sealed class RepeatedObjects(Utf8JsonWriter json, ArrayBufferWriter<byte> written, AnswerWriter alone)
{
    private const int Places = 64;
    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>The JSON of an object, if it was asked for lately: null the first time.</summary>
    public byte[]? Find(ObjectWriter writer, ResultNode node)
    {
        ref var entry = ref _entries[(RuntimeHelpers.GetHashCode(node.Iri) ^ RuntimeHelpers.GetHashCode(writer)) & (Places - 1)];
        if (entry.Node != node || entry.Writer != writer)
        {
            entry = new Entry(writer, node, null);
        }
        else if (entry.Json is null)
        {
            entry = entry with { Json = JsonOf(writer, node) };
        }

        return entry.Json;
    }

    private byte[] JsonOf(ObjectWriter writer, ResultNode node)
    {
        written.ResetWrittenCount();
        json.Reset(written);
        writer.Write(node, alone);
        json.Flush();
        return written.WrittenSpan.ToArray();
    }

    private readonly record struct Entry(ObjectWriter Writer, ResultNode Node, byte[]? Json);
}
