using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Rdf.NTriples;

/// <summary>
/// Reads <see href="https://www.w3.org/TR/n-triples/">N-Triples, RDF 1.1</see>. The first fault ends reading with an <see cref="RdfSyntaxException"/>;
/// what was reported before it has been reported.
/// </summary>
public static class NTriplesReader
{
    /// <summary>Reads a document into a graph of its own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="documentName">How errors call it.</param>
    /// <exception cref="RdfSyntaxException">The document is not N-Triples.</exception>
    public static RdfGraph Read(string text, string documentName)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sink = new GraphSink(new RdfGraph());
        Read(LoneSurrogates.ToUtf8(text), sink, new RdfReadOptions(documentName));
        return sink.Graph;
    }

    /// <summary>Reads a document in UTF-8.</summary>
    /// <exception cref="RdfSyntaxException">The document is not N-Triples.</exception>
    public static void Read(ReadOnlySpan<byte> utf8, ITripleSink sink, RdfReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(options);
        new NTriplesParser(new Utf8Input(utf8, options.DocumentName), sink, options).ParseDocument();
    }

    /// <summary>Reads a document in UTF-8 piece by piece, without holding all of it. The stream is left open.</summary>
    /// <exception cref="RdfSyntaxException">The document is not N-Triples.</exception>
    public static void Read(Stream utf8, ITripleSink sink, RdfReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(options);
        new NTriplesParser(new Utf8Input(utf8, options.DocumentName), sink, options).ParseDocument();
    }
}
