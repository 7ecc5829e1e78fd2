using System.Text;

namespace KnowledgeGraph.Api.Naming;

/// <summary>How names of the ontology become names of GraphQL (ontology.md, section 2.1). A name that fits already stays as it is.</summary>
public static class NamingRules
{
    /// <summary>PascalCase: <c>lending-desk</c> becomes <c>LendingDesk</c>.</summary>
    public static string TypeName(string name) => Joined(name, isFirstUpper: true);

    /// <summary>camelCase: <c>has_need</c> becomes <c>hasNeed</c>, <c>ISBN</c> becomes <c>isbn</c>, <c>IvrCall</c> becomes <c>ivrCall</c>.</summary>
    public static string FieldName(string name) => LowerLeadingCapitals(Joined(name, isFirstUpper: false));

    /// <summary>Name of the list of all members of a type: the given plural, else by the rules of English.</summary>
    /// <param name="typeName">Name of the type.</param>
    /// <param name="plural"><c>kg:plural</c>, or null.</param>
    public static string ListName(string typeName, string? plural) => FieldName(plural ?? Plural(typeName));

    /// <summary>The plural of an English noun in CamelCase, of which the last word is changed.</summary>
    public static string Plural(string noun)
    {
        ArgumentException.ThrowIfNullOrEmpty(noun);
        return noun switch
        {
            _ when EndsWith(noun, "sis") => noun[..^2] + "es",
            _ when EndsWith(noun, "person") => noun[..^4] + "ople",
            _ when EndsWith(noun, "child") => noun + "ren",
            _ when EndsWith(noun, "y") && noun.Length > 1 && !"aeiouAEIOU".Contains(noun[^2], StringComparison.Ordinal) => noun[..^1] + "ies",
            _ when EndsWith(noun, "s") || EndsWith(noun, "x") || EndsWith(noun, "z") || EndsWith(noun, "ch") || EndsWith(noun, "sh") => noun + "es",
            _ => noun + "s",
        };
    }

    /// <summary>True for a name that a GraphQL document may define: §2.1.9 Name, and no leading <c>__</c>, which introspection has for itself.</summary>
    public static bool IsName(string text) =>
        text.Length > 0
        && !char.IsAsciiDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        && !text.StartsWith("__", StringComparison.Ordinal);

    /// <summary>True for a name that an enum value may have: a name, and none of <c>true</c>, <c>false</c> and <c>null</c>.</summary>
    public static bool IsEnumValueName(string text) => IsName(text) && text is not ("true" or "false" or "null");

    private static bool EndsWith(string noun, string ending) => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    // Whatever is no letter or digit separates words.
    private static string Joined(string name, bool isFirstUpper)
    {
        var joined = new StringBuilder(name.Length);
        var isWordStart = isFirstUpper;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isWordStart = joined.Length > 0 || isFirstUpper;
                continue;
            }

            joined.Append(isWordStart ? char.ToUpperInvariant(c) : c);
            isWordStart = false;
        }

        return joined.ToString();
    }

    // Of a leading run of capitals the last begins the next word, unless the run is the whole name or ends before a digit.
    private static string LowerLeadingCapitals(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run]))
        {
            run++;
        }

        var lowered = run > 1 && run < name.Length && char.IsLetter(name[run]) ? run - 1 : run;
        return string.Concat(name[..lowered].ToLowerInvariant(), name.AsSpan(lowered));
    }
}
