using System.Globalization;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.1.1 SourceCharacter: any Unicode scalar value, which in UTF-16 may take two units.</summary>
internal static class SourceText
{
    /// <summary>How many UTF-16 units the character at <paramref name="index"/> takes: 1 or 2.</summary>
    /// <exception cref="GraphQLSyntaxException">A surrogate stands alone there.</exception>
    public static int ScalarLength(string text, int index, string source, SourcePosition position)
    {
        if (!char.IsSurrogate(text[index]))
        {
            return 1;
        }

        if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
        {
            return 2;
        }

        throw new GraphQLSyntaxException(source, position, $"expected a Unicode character, found {Describe(text, index)}, half of a surrogate pair");
    }

    /// <summary>The character at an index as an error message names it.</summary>
    public static string Describe(string text, int index)
    {
        if (index >= text.Length)
        {
            return "the end of the document";
        }

        var character = text[index];
        if (character is > ' ' and < '\u007F')
        {
            return $"\"{character}\"";
        }

        var scalar = index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1])
            ? char.ConvertToUtf32(character, text[index + 1])
            : character;
        return string.Create(CultureInfo.InvariantCulture, $"U+{scalar:X4}");
    }
}
