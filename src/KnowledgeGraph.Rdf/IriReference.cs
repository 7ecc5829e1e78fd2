using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// The five parts of an IRI or of a relative reference, as <see href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</see> and
/// <see href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</see> cut it. Every text can be cut; nothing is decoded or normalised.
/// </summary>
/// <param name="Scheme">What stands before the first colon, or null in a relative reference.</param>
/// <param name="Authority">What stands between <c>//</c> and the path, or null where there is no <c>//</c>.</param>
/// <param name="Path">The path, possibly empty.</param>
/// <param name="Query">What stands after <c>?</c>, or null where there is none.</param>
/// <param name="Fragment">What stands after <c>#</c>, or null where there is none.</param>
public readonly record struct IriReference(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    /// <summary>Cuts a reference into its parts (RFC 3986, appendix B).</summary>
    public static IriReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan();
        var fragment = CutTail(ref rest, '#');
        var query = CutTail(ref rest, '?');
        var schemeLength = SchemeLength(rest);
        var scheme = schemeLength > 0 ? rest[..schemeLength].ToString() : null;
        rest = schemeLength > 0 ? rest[(schemeLength + 1)..] : rest;
        string? authority = null;
        if (rest.StartsWith("//"))
        {
            var end = rest[2..].IndexOf('/');
            authority = end < 0 ? rest[2..].ToString() : rest.Slice(2, end).ToString();
            rest = rest[(2 + authority.Length)..];
        }

        return new IriReference(scheme, authority, rest.ToString(), query, fragment);
    }

    /// <summary>Resolves a reference against this base (RFC 3986, section 5.2.2, strict).</summary>
    public IriReference Resolve(IriReference reference)
    {
        if (reference.Scheme is not null)
        {
            return reference with { Path = RemoveDotSegments(reference.Path) };
        }

        if (reference.Authority is not null)
        {
            return reference with { Scheme = Scheme, Path = RemoveDotSegments(reference.Path) };
        }

        if (reference.Path.Length == 0)
        {
            return this with { Query = reference.Query ?? Query, Fragment = reference.Fragment };
        }

        var path = reference.Path[0] == '/' ? reference.Path : Merge(reference.Path);
        return this with { Path = RemoveDotSegments(path), Query = reference.Query, Fragment = reference.Fragment };
    }

    /// <summary>The parts put together again (RFC 3986, section 5.3).</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Scheme is not null)
        {
            text.Append(Scheme).Append(':');
        }

        if (Authority is not null)
        {
            text.Append("//").Append(Authority);
        }

        text.Append(Path);
        if (Query is not null)
        {
            text.Append('?').Append(Query);
        }

        if (Fragment is not null)
        {
            text.Append('#').Append(Fragment);
        }

        return text.ToString();
    }

    // Why a text is no absolute IRI, or null when it is one.
    internal static string? ProblemOf(string text)
    {
        if (SchemeLength(text) == 0)
        {
            return "it has no scheme such as 'https:'";
        }

        var forbidden = IndexOfForbidden(text);
        if (forbidden >= 0)
        {
            return FormattableString.Invariant($"the character U+{(int)text[forbidden]:X4} may not stand in it");
        }

        return LoneSurrogates.In(text) ? "it has half a surrogate pair" : null;
    }

    // Whether a text has a character that may stand in no IRI and in no relative reference.
    internal static bool HasForbidden(string text) => IndexOfForbidden(text) >= 0 || LoneSurrogates.In(text);

    // The index of the first character that RFC 3987 allows nowhere in an IRI, and Turtle's IRIREF neither, or -1.
    private static int IndexOfForbidden(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\')
            {
                return index;
            }
        }

        return -1;
    }

    // The length of "scheme" in "scheme:...", 0 where there is none.
    internal static int SchemeLength(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == ':')
            {
                return index;
            }

            if (!char.IsAsciiLetter(character) && (index == 0 || !(char.IsAsciiDigit(character) || character is '+' or '-' or '.')))
            {
                return 0;
            }
        }

        return 0;
    }

    private static string? CutTail(ref ReadOnlySpan<char> rest, char mark)
    {
        var start = rest.IndexOf(mark);
        if (start < 0)
        {
            return null;
        }

        var tail = rest[(start + 1)..].ToString();
        rest = rest[..start];
        return tail;
    }

    // RFC 3986, section 5.2.3
    private string Merge(string path) =>
        Authority is not null && Path.Length == 0 ? "/" + path : string.Concat(Path.AsSpan(0, Path.LastIndexOf('/') + 1), path);

    // RFC 3986, section 5.2.4. Unlike the RFC's pseudo-code, this keeps the output as a stack of segments.
    private static string RemoveDotSegments(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal))
        {
            return path;
        }

        var rooted = path[0] == '/';
        var segments = path[(rooted ? 1 : 0)..].Split('/');
        var kept = new List<string>(segments.Length);
        foreach (var segment in segments)
        {
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                kept.Add(segment);
            }
        }

        var closes = segments[^1] is "." or ".." && kept.Count > 0;
        return $"{(rooted ? "/" : "")}{string.Join('/', kept)}{(closes ? "/" : "")}";
    }
}
