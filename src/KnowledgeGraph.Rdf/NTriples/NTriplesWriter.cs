namespace KnowledgeGraph.Rdf.NTriples;

/// <summary>Writes triples as <see href="https://www.w3.org/TR/n-triples/">N-Triples</see>, in their order.</summary>
public static class NTriplesWriter
{
    /// <summary>The triples as text.</summary>
    public static string Write(IEnumerable<Triple> triples)
    {
        using var output = new StringWriter();
        Write(triples, output);
        return output.ToString();
    }

    /// <summary>Writes the triples. Lines end with a line feed.</summary>
    public static void Write(IEnumerable<Triple> triples, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(triples);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var triple in triples)
        {
            output.Write(triple.ToString());
            output.Write('\n');
        }
    }
}
