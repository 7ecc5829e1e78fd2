using System.Text;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>An answer is read the same however it is cut into pieces, and large ones take little memory.</summary>
public sealed class AnswerStreamTests
{
    private const string Answer =
        """{"data":{"fields":["a","é"],"values":[[1,"Zoë \" ] }"],[{"b":[2]},null],[]]},"bookmarks":["x","y"],"errors":[{"code":"c","message":"m"},{"code":"d"}]}""";

    [Fact]
    public void It_may_be_cut_anywhere()
    {
        var bytes = Encoding.UTF8.GetBytes(Answer);
        for (var step = 1; step <= bytes.Length; step++)
        {
            var rows = new RowTexts();
            var parser = new AnswerParser<List<string>>(rows);
            var (taken, held) = (0, 0);
            while (held < bytes.Length)
            {
                held = Math.Min(held + step, bytes.Length);
                taken += parser.Consume(bytes.AsSpan(taken, held - taken));
            }

            Assert.True(parser.IsComplete);
            Assert.Equal(["""[1,"Zoë \" ] }"]""", """[{"b":[2]},null]""", "[]"], rows.Finish());
            Assert.Equal("x y", string.Join(' ', parser.Bookmarks));
            Assert.Equal(("c", "m"), (parser.Error!.Code, parser.Error.Message));
        }
    }

    [Fact]
    public async Task A_row_larger_than_the_buffer_comes_whole()
    {
        var text = new string('x', 300_000);
        var rows = new RowTexts();
        await ReadAsync($$$"""{"data":{"fields":["a"],"values":[["a"],["{{{text}}}"],["b"]]}}""", rows);
        Assert.Equal(["""["a"]""", $"""["{text}"]""", """["b"]"""], rows.Finish());
    }

    [Fact]
    public async Task A_hundred_thousand_rows_take_no_more_memory_than_a_few()
    {
        var answer = new StringBuilder("""{"data":{"fields":["a"],"values":[[0,"row"]""");
        for (var number = 1; number < 100_000; number++)
        {
            answer.Append(",[").Append(number).Append(""","row"]""");
        }

        var body = Encoding.UTF8.GetBytes(answer.Append("]}}").ToString());
        await CountAsync(body);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var counting = CountAsync(body);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(counting.IsCompleted, "Reading from memory went on in another thread.");
        Assert.Equal(100_000, await counting);
        Assert.InRange(allocated, 0, 10_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1]""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1]]}""")]
    public async Task A_cut_answer_is_told_from_a_whole_one(string body) =>
        Assert.Equal(
            "the answer ends in the middle", (await Assert.ThrowsAsync<EndOfStreamException>(() => ReadAsync(body, new RowTexts()))).Message);

    private static async Task<long> CountAsync(byte[] body)
    {
        var rows = new RowCount();
        await AnswerStream.ReadAsync(new MemoryStream(body), new AnswerParser<long>(rows), CancellationToken.None);
        return rows.Finish();
    }

    private static async Task ReadAsync(string body, RowTexts rows) =>
        await AnswerStream.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(body)), new AnswerParser<List<string>>(rows), CancellationToken.None);

    private sealed class RowTexts : IAnswerReader<List<string>>
    {
        private readonly List<string> _rows = [];

        public void ReadRow(ref Utf8JsonReader row)
        {
            using var whole = JsonDocument.ParseValue(ref row);
            _rows.Add(whole.RootElement.GetRawText());
        }

        public List<string> Finish() => _rows;
    }
}
