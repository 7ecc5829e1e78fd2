using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>Changes as bytes.</summary>
public sealed class GraphChangeFormatTests
{
    private readonly Symbols _symbols = new();

    [Fact]
    public void Every_operation_comes_back_with_the_readers_own_symbols()
    {
        var (change, reader) = (EveryOperation(_symbols), new Symbols());
        reader.Of("c:NumberedOtherwise");
        Assert.Equal(EveryOperation(reader).Operations.ToArray(), GraphChangeFormat.Read(GraphChangeFormat.Write(change, _symbols), reader).Operations.ToArray());
    }

    [Fact]
    public void A_large_change_is_compressed()
    {
        var change = new GraphChange([.. Enumerable.Range(0, 10_000).Select(number => new GraphOperation.AddNode($"https://example.com/id/node-{number}"))]);
        var bytes = GraphChangeFormat.Write(change, _symbols);
        Assert.InRange(bytes.Length, 1, 150_000);
        Assert.Equal(change.Operations.ToArray(), GraphChangeFormat.Read(bytes, _symbols).Operations.ToArray());
    }

    [Fact]
    public void Bytes_cut_short_are_refused_wherever_they_are_cut()
    {
        var bytes = GraphChangeFormat.Write(EveryOperation(_symbols), _symbols);
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => GraphChangeFormat.Read(bytes[..length], _symbols));
        }
    }

    [Theory]
    [InlineData(new byte[] { 3, 0 }, "The bytes are no change of a graph, or one of a newer format.")]
    [InlineData(new byte[] { 1, 0, 1, 99 }, "The bytes are no change of a graph: there is no operation 99.")]
    [InlineData(new byte[] { 1, 0, 1, 1, 0 }, "The bytes are no change of a graph: a text is missing.")]
    [InlineData(new byte[] { 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F }, "The bytes are no change of a graph: they are damaged or cut short.")]
    [InlineData(new byte[] { 1, 1, 1, 97, 1, 5, 1, 1, 0, 77 }, "The bytes are no change of a graph: there is no kind of value 77.")]
    [InlineData(new byte[] { 2, 1, 2, 3, 4 }, "The bytes are no change of a graph: they are damaged or cut short.")]
    public void Other_bytes_are_refused(byte[] bytes, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => GraphChangeFormat.Read(bytes, _symbols)).Message);

    private static GraphChange EveryOperation(Symbols symbols)
    {
        var (type, predicate) = (symbols.Of("c:Type"), symbols.Of("p:predicate"));
        StoredValue[] values =
        [
            StoredValue.OfBoolean(true), StoredValue.OfInteger(long.MinValue), StoredValue.OfDecimal(-310_000, 6), StoredValue.OfDouble(-1.5e300),
            StoredValue.OfDateTime(-1, -840), StoredValue.OfString("a\0ü\U0001F600"), StoredValue.OfLangString("", "de-CH"), StoredValue.OfIri("id:x"),
        ];
        return new GraphChange(
        [
            new GraphOperation.RemoveEdge("id:a", predicate, "id:b", null, "id:c"),
            new GraphOperation.RemoveValue("id:a", predicate, values[0], "id:c"),
            new GraphOperation.RemoveType("id:a", type),
            new GraphOperation.RemoveAlias("id:c"),
            new GraphOperation.RemoveNode("id:a"),
            new GraphOperation.AddNode("id:d"),
            new GraphOperation.AddAlias("id:c", "id:d"),
            new GraphOperation.AddType("id:d", type),
            .. values.Select(value => new GraphOperation.AddValue("id:d", predicate, value, null)),
            new GraphOperation.AddEdge("id:d", predicate, "id:b", "id:c", null),
        ]);
    }
}
