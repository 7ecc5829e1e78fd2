namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.4 BlockStringValue: takes the common indentation and the blank lines around from a block string.</summary>
internal static class BlockString
{
    private static readonly string[] LineTerminators = ["\r\n", "\n", "\r"];

    /// <summary>The text that a raw block string stands for.</summary>
    public static string Evaluate(string raw)
    {
        var lines = raw.Split(LineTerminators, StringSplitOptions.None);
        var indent = CommonIndent(lines);
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(indent, lines[i].Length)..];
        }

        var first = Array.FindIndex(lines, HasText);
        var last = Array.FindLastIndex(lines, HasText);
        return first < 0 ? "" : string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>A text as a string value that evaluates to it: a block string if it can be one, else a string in single double-quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">Stands before each further line.</param>
    public static string Print(string text, string indent)
    {
        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        if (!text.Contains('\n', StringComparison.Ordinal) && IsBlock(text, text) && text.Length > 0 && text[0] != '"' && text[^1] is not ('"' or '\\'))
        {
            return $"\"\"\"{escaped}\"\"\"";
        }

        var margin = $"\n{indent}";
        var body = text.Replace("\n", margin, StringComparison.Ordinal);
        return IsBlock(text, $"{margin}{body}{margin}")
            ? $"\"\"\"{margin}{escaped.Replace("\n", margin, StringComparison.Ordinal)}{margin}\"\"\""
            : ValuePrinter.Quote(text);
    }

    private static bool IsBlock(string text, string raw) => Evaluate(raw) == text && !text.Any(character => char.IsControl(character) && character != '\n');

    private static int CommonIndent(string[] lines)
    {
        int? common = null;
        foreach (var line in lines.AsSpan(1))
        {
            var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
            if (indent >= 0 && (common is null || indent < common))
            {
                common = indent;
            }
        }

        return common ?? 0;
    }

    private static bool HasText(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') >= 0;
}
