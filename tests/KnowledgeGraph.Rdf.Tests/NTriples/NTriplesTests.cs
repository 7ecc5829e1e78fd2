using System.Text;
using KnowledgeGraph.Rdf.NTriples;

namespace KnowledgeGraph.Rdf.Tests.NTriples;

public sealed class NTriplesTests
{
    [Fact]
    public void What_is_written_is_what_was_read()
    {
        const string document = """
            <urn:s> <urn:p> <urn:o> .
            _:x <urn:p> "text \"quoted\" \\ é😀" .
            _:x <urn:p> "Zürich"@de-CH .
            <urn:s> <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .

            """;

        Assert.Equal(document, NTriplesWriter.Write(NTriplesReader.Read(document, "test.nt")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# comment")]
    [InlineData(" \t# comment\r\n\r\n \n")]
    public void A_document_may_be_empty(string document) => Assert.Empty(NTriplesReader.Read(document, "test.nt"));

    [Theory]
    [InlineData("<urn:s><urn:p><urn:o>.")]
    [InlineData("\n<urn:s>\t<urn:p>  <urn:o> . # comment\n# another")]
    [InlineData("\uFEFF<urn:s> <urn:p> <urn:o> .\r\n\r\n")]
    [InlineData("<urn:\\u0073> <urn:p> <urn:\\U0000006F> .")]
    public void Space_and_comments_do_not_matter(string document) => Assert.Equal(
        [new Triple(new Iri("urn:s"), new Iri("urn:p"), new Iri("urn:o"))],
        NTriplesReader.Read(document, "test.nt"));

    [Theory]
    [InlineData("<urn:s> <urn:p> <urn:o>", "1:24: expected '.' after the object, found the document's end")]
    [InlineData("<urn:s> <urn:p>\n<urn:o> .", "1:16: expected an object (an absolute IRI in angle brackets, a blank node or text in double quotes), found the line's end")]
    [InlineData("<urn:s> <urn:p> 'o' .", "1:17: expected an object (an absolute IRI in angle brackets, a blank node or text in double quotes), found ''o''")]
    [InlineData("<urn:s> <urn:p> \"\"\"o\"\"\" .", "1:17: expected an object (an absolute IRI in angle brackets, a blank node or text in double quotes), found '\"\"\"o\"\"\"'")]
    [InlineData("<urn:s> <urn:p> 1 .", "1:17: expected an object (an absolute IRI in angle brackets, a blank node or text in double quotes), found '1'")]
    [InlineData("<urn:s> _:p <urn:o> .", "1:9: expected a predicate (an absolute IRI in angle brackets), found '_:p'")]
    [InlineData("<urn:s> a <urn:o> .", "1:9: expected a predicate (an absolute IRI in angle brackets), found 'a'")]
    [InlineData("\"s\" <urn:p> <urn:o> .", "1:1: expected a subject (an absolute IRI in angle brackets or a blank node), found '\"s\"'")]
    [InlineData("<s> <urn:p> <urn:o> .", "1:1: expected an absolute IRI, since no base is declared, found '<s>'")]
    [InlineData("<urn:s> <urn:p> <urn:o> . <urn:s> <urn:p> <urn:o> .", "1:27: expected the line's end after '.', found '<urn:s>'")]
    [InlineData("<urn:s> <urn:p> \"o\"^^x:y .", "1:22: expected the absolute IRI of a datatype in angle brackets, found 'x:y'")]
    [InlineData("<urn:s> <urn:p> <urn:o> .\n@prefix x: <urn:x> .", "2:1: expected a subject (an absolute IRI in angle brackets or a blank node), found '@prefix'")]
    public void A_fault_is_named_with_its_place(string document, string message) =>
        Assert.Equal($"test.nt:{message}", Assert.Throws<RdfSyntaxException>(() => NTriplesReader.Read(document, "test.nt")).Message);

    [Fact]
    public void Reading_piece_by_piece_gives_the_same_as_reading_at_once()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100).Select(number => $"<urn:é{number}> <urn:p> \"text {number}\"@en .\r\n")));
        var atOnce = new RecordingSink();
        NTriplesReader.Read(bytes, atOnce, new RdfReadOptions("test.nt"));
        var inPieces = new RecordingSink();
        using var stream = new StutteringStream(bytes, 3);
        NTriplesReader.Read(stream, inPieces, new RdfReadOptions("test.nt"));

        Assert.Equal("<urn:é99> <urn:p> \"text 99\"@en . at 100:1 100:11 100:19", atOnce.Lines[^1]);
        Assert.Equal(atOnce.Lines, inPieces.Lines);
    }
}
