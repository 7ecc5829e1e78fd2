using System.Globalization;

namespace KnowledgeGraph.Graph.Neo4j.Naming;

/// <summary>
/// Lines that a node or edge keeps beside what it tells: fields joined by NUL, the one character that no IRI holds.
/// </summary>
internal static class AssertionLine
{
    private const char Separator = '\0';

    /// <summary>The fields of a line; null is empty.</summary>
    public static string[] Split(string line) => line.Split(Separator);

    /// <summary>The number in a field.</summary>
    public static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);

    /// <summary>The IRI in a field; null: the node's own.</summary>
    public static string? Iri(string field) => field.Length == 0 ? null : field;

    /// <summary>A value at a place of a column that an earlier commit wrote than changed the node last.</summary>
    public static string OfCommit(string column, int place, long commit) => Join(column, place, commit);

    /// <summary>A value at a place of a column, as asserted of an IRI.</summary>
    public static string OfValue(string column, int place, string? assertedOf, long commit) => Join(column, place, assertedOf, commit);

    /// <summary>A value's place among all values of its predicate is that of its line.</summary>
    public static string OfPlace(string column, int place) => Join(column, place);

    /// <summary>An edge as asserted of two IRIs.</summary>
    public static string OfEdge(string? assertedFrom, string? assertedTo, long commit) => Join(assertedFrom, assertedTo, commit);

    private static string Join(params IEnumerable<object?> fields) =>
        string.Join(Separator, fields.Select(field => Convert.ToString(field, CultureInfo.InvariantCulture)));
}
