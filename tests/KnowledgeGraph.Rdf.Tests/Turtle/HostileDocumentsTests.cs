using System.Text;
using KnowledgeGraph.Rdf.NTriples;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Rdf.Tests.Turtle;

/// <summary>Whatever bytes come, a reader ends: with triples, or with one syntax error, and with the same whether it reads at once or in pieces.</summary>
public sealed class HostileDocumentsTests
{
    private const string Document = """
        @prefix pce: <https://pce.example/ontology#> .
        PREFIX id: <https://pce.example/id/>
        @base <https://pce.example/> .
        id:c01 a pce:Customer ; pce:has [ pce:part ( 1 -2.5 3e4 "é😀\u00e9\n"@de-CH ) ] , _:x ; # ü
          pce:said '''it's''' , "\"x\""^^pce:code , true ; pce:p\-q <#a/../b?c> , id:50%25.x .
        _:x pce:has [] .
        """;

    private static readonly byte[][] Pieces = [.. ((string[])["<", ">", "\"", "'''", "\\", "\\u", "@", "_:", ":", ".", ";", ",", "[", "]", "(", ")", "^^", "#", "\r", "\n", "%", "a ", "1e", "+", "\uFEFF", "\0"]).Select(Encoding.UTF8.GetBytes), [0xC3], [0xFF], [0xED, 0xA0, 0x80]];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_document_ends_in_triples_or_in_one_syntax_error(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = Damaged(random);
            Assert.Equal(Outcome(bytes, int.MaxValue, turtle: true), Outcome(bytes, random.Next(1, 9), turtle: true));
            Outcome(bytes, int.MaxValue, turtle: false);
        }
    }

    private static byte[] Damaged(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(Document).ToList();
        for (var damage = random.Next(1, 4); damage > 0; damage--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 20), bytes.Count - place));
                    break;
                case 1:
                    bytes[place] = (byte)random.Next(256);
                    break;
                default:
                    bytes.InsertRange(place, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    private static string Outcome(byte[] bytes, int pieceLength, bool turtle)
    {
        var sink = new RecordingSink();
        var options = new RdfReadOptions("hostile");
        using var stream = new StutteringStream(bytes, pieceLength);
        try
        {
            if (turtle)
            {
                TurtleReader.Read(stream, sink, options);
            }
            else
            {
                NTriplesReader.Read(stream, sink, options);
            }
        }
        catch (RdfSyntaxException exception)
        {
            sink.Lines.Add(exception.Message);
        }

        return string.Join('\n', sink.Lines);
    }
}
