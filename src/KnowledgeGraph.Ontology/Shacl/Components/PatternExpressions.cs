using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>Turns the regular expressions of XPath, which SPARQL and SHACL use, into .NET's.</summary>
internal static class PatternExpressions
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>The expression of a constraint.</summary>
    /// <exception cref="ArgumentException">It is none, or has a flag other than i, m, s, x, q.</exception>
    public static Regex Compile(Constraint.Pattern pattern)
    {
        var options = RegexOptions.CultureInvariant;
        var isQuoted = false;
        foreach (var flag in pattern.Flags)
        {
            isQuoted |= flag == 'q';
            options |= flag switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                'q' => RegexOptions.None,
                _ => throw new ArgumentException($"the flag '{flag}' is none of i, m, s, x, q"),
            };
        }

        var expression = isQuoted ? Regex.Escape(pattern.Expression) : Translate(pattern.Expression, options.HasFlag(RegexOptions.Multiline));
        return new Regex(expression, options, LongestMatch);
    }

    // XPath's $ is the very end of the text; .NET's also stands before a last line feed.
    private static string Translate(string expression, bool isMultiline)
    {
        var translated = new StringBuilder(expression.Length + 4);
        var depth = 0;
        for (var place = 0; place < expression.Length; place++)
        {
            var character = expression[place];
            if (character == '\\' && place + 1 < expression.Length)
            {
                translated.Append(Escape(expression[++place], depth > 0));
                continue;
            }

            depth += character == '[' ? 1 : character == ']' && depth > 0 ? -1 : 0;
            translated.Append(character == '$' && depth == 0 && !isMultiline ? "\\z" : character.ToString());
        }

        return translated.ToString();
    }

    // \i and \c are the first and the other characters of XML names.
    private static string Escape(char letter, bool isInClass) => letter switch
    {
        'i' => isInClass ? @"\p{L}_:" : @"[\p{L}_:]",
        'c' => isInClass ? @"\p{L}\p{M}\p{Nd}\-._:" : @"[\p{L}\p{M}\p{Nd}\-._:]",
        _ => $"\\{letter}",
    };
}
