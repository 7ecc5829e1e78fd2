using System.Text;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Neo4j orders a stored text against a parameter by UTF-16 units. That differs from the order of code points only where both hold a unit from
/// U+D800 on; such texts are stored with a key beside them whose plain order is that of code points.
/// </summary>
internal static class CodePointKey
{
    private const char FirstUnitOutOfOrder = '\uD800';

    /// <summary>True if the text needs a key.</summary>
    public static bool IsNeededFor(string text) => text.AsSpan().IndexOfAnyInRange(FirstUnitOutOfOrder, char.MaxValue) >= 0;

    /// <summary>The key: hexadecimal digits of the text's UTF-8.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
}
