namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Names of labels, types and properties in a statement's text.</summary>
internal static class CypherNames
{
    /// <summary>The name between back-ticks.</summary>
    /// <exception cref="ArgumentException">The name holds a backslash: with a code it would stand for another character, even between back-ticks.</exception>
    public static string Quote(string name) => name.Contains('\\')
        ? throw new ArgumentException($"\"{name}\" can't be a name in Neo4j: it holds a backslash.", nameof(name))
        : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A property of a variable.</summary>
    public static string Property(string variable, string name) => $"{variable}.{Quote(name)}";
}
