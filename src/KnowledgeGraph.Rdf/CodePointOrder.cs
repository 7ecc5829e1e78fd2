namespace KnowledgeGraph.Rdf;

/// <summary>
/// Order of strings by Unicode code point, as UTF-8 sorts. It differs from .NET's ordinal order (UTF-16 units) only where a
/// surrogate meets a character from U+E000 on.
/// </summary>
public sealed class CodePointOrder : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static CodePointOrder Instance { get; } = new();

    /// <summary>Less than, equal to or greater than zero, as <paramref name="x"/> stands before, at or after <paramref name="y"/>.</summary>
    public static int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var at = x.AsSpan().CommonPrefixLength(y);
        if (at == x.Length || at == y.Length)
        {
            return x.Length - y.Length;
        }

        var (left, right) = (x[at], y[at]);
        // A surrogate stands for a code point above U+FFFF, hence after every other unit.
        return (char.IsSurrogate(left), char.IsSurrogate(right)) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            _ => left - right,
        };
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(x, y);
}
