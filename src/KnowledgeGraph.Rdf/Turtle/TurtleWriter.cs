namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Writes a graph as <see href="https://www.w3.org/TR/turtle/">Turtle</see> for people: grouped by subject, with prefixes, lists in
/// <c>( )</c> and blank nodes in <c>[ ]</c>. The same graph always gives the same text.
/// </summary>
/// <remarks>
/// Blank nodes that are the object of several triples, or of none but one of their own circle, keep their labels, and so do those that
/// would stand in more than 32 brackets.
/// </remarks>
public static class TurtleWriter
{
    /// <summary>The graph as text.</summary>
    public static string Write(RdfGraph graph, TurtleWriteOptions options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Write(graph, output, options);
        return output.ToString();
    }

    /// <summary>Writes the graph. Lines end with a line feed.</summary>
    public static void Write(RdfGraph graph, TextWriter output, TurtleWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var terms = new TurtleTermText(options.Prefixes);
        var statements = new TurtleStatements(graph, terms, options).ToList();
        foreach (var (prefix, space) in options.Prefixes.Where(entry => terms.UsedPrefixes.Contains(entry.Key)))
        {
            output.Write($"@prefix {prefix}: {space} .\n");
        }

        var separate = terms.UsedPrefixes.Count > 0;
        foreach (var statement in statements)
        {
            var isLong = statement.Contains('\n', StringComparison.Ordinal);
            output.Write(separate || isLong ? $"\n{statement}\n" : $"{statement}\n");
            separate = isLong;
        }
    }
}
