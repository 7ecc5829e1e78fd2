namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Reads <see href="https://www.w3.org/TR/turtle/">Turtle, RDF 1.1</see>. The first fault ends reading with an <see cref="RdfSyntaxException"/>;
/// what was reported before it has been reported.
/// </summary>
public static class TurtleReader
{
    /// <summary>How deep brackets may stand in one another: 1,000. What is deeper is refused before the stack runs out.</summary>
    public const int MaximumDepth = 1000;

    /// <summary>Reads a document into a graph of its own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="documentName">How errors call it.</param>
    /// <param name="baseIri">What relative references are resolved against; null for none.</param>
    /// <exception cref="RdfSyntaxException">The document is not Turtle.</exception>
    public static RdfGraph Read(string text, string documentName, Iri? baseIri = null)
    {
        var sink = new GraphSink(new RdfGraph());
        Read(text, sink, new RdfReadOptions(documentName) { BaseIri = baseIri });
        return sink.Graph;
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="RdfSyntaxException">The document is not Turtle.</exception>
    /// <exception cref="ArgumentException">The text has half a surrogate pair.</exception>
    public static void Read(string text, ITripleSink sink, RdfReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        Read(LoneSurrogates.ToUtf8(text), sink, options);
    }

    /// <summary>Reads a document in UTF-8.</summary>
    /// <exception cref="RdfSyntaxException">The document is not Turtle.</exception>
    public static void Read(ReadOnlySpan<byte> utf8, ITripleSink sink, RdfReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(options);
        new TurtleParser(new Utf8Input(utf8, options.DocumentName), sink, options).ParseDocument();
    }

    /// <summary>Reads a document in UTF-8 piece by piece, without holding all of it. The stream is left open.</summary>
    /// <exception cref="RdfSyntaxException">The document is not Turtle.</exception>
    public static void Read(Stream utf8, ITripleSink sink, RdfReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(options);
        new TurtleParser(new Utf8Input(utf8, options.DocumentName), sink, options).ParseDocument();
    }
}
