using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Engagement;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>
/// Gives every term of the ontology and every individual another name, by a prefix that keeps their order: <c>v:Orientation</c> becomes
/// <c>v:AqOrientation</c>, <c>pce:deliveredOn</c> becomes <c>pce:aqdeliveredOn</c>. The few classes and properties that the engine itself works with,
/// and what is named explicitly (<c>kg:graphqlName</c>, <c>skos:notation</c>), keep theirs.
/// </summary>
internal sealed partial class NameRenaming
{
    private const string UpperPrefix = "Aq";
    private const string LowerPrefix = "aq";

    private static readonly FrozenDictionary<string, string> Namespaces = new Dictionary<string, string>
    {
        ["pce"] = "https://pce.example/ontology#",
        ["v"] = "https://pce.example/vocab#",
        ["id"] = "https://pce.example/id/",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Engine = typeof(EngagementVocabulary)
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Select(term => ((Iri)term.GetValue(null)!).Value)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _renamed = new(StringComparer.Ordinal);

    /// <summary>How many local names were changed so far.</summary>
    public int Count => _renamed.Count;

    /// <summary>A Turtle document under the new names. Comments and texts stay, but for texts that are the IRI of a term.</summary>
    public string OfTurtle(string document) => TurtleToken().Replace(document, OfToken);

    /// <summary>A text under the new names, if it is a prefixed name; else as it is.</summary>
    public string OfPrefixedName(string text) => PrefixedName().Replace(text, OfToken);

    /// <summary>The new local name of a term, if it was renamed; else as it is.</summary>
    public string OfLocalName(string name) => _renamed.Contains(name) ? Prefixed(name) : name;

    /// <summary>What a name of GraphQL may have become.</summary>
    public static IEnumerable<string> Candidates(string name) =>
        [name, LowerPrefix + name, LowerPrefix + char.ToUpperInvariant(name[0]) + name[1..], UpperPrefix + name];

    /// <summary>An answer as it would read under the old names.</summary>
    public string Back(string answer) => NewLocalName().Replace(
        NewPrefixedName().Replace(answer, "$1:"),
        text => _renamed.Contains(text.Groups["name"].Value) ? $"\"{text.Groups["name"].Value}\"" : text.Value);

    private static string Prefixed(string name) => (char.IsAsciiLetterUpper(name[0]) ? UpperPrefix : LowerPrefix) + name;

    private string OfToken(Match token)
    {
        if (token.Groups["local"].Success)
        {
            var (prefix, local) = (token.Groups["prefix"].Value, token.Groups["local"].Value);
            return $"{prefix}:{Renamed(Namespaces[prefix], local)}";
        }

        var quoted = token.Value;
        foreach (var @namespace in Namespaces.Values)
        {
            if (quoted.AsSpan(1).StartsWith(@namespace, StringComparison.Ordinal) && Local().Match(quoted[(@namespace.Length + 1)..^1]) is { Success: true } local)
            {
                return quoted[0] + @namespace + Renamed(@namespace, local.Value) + quoted[^1];
            }
        }

        return quoted;
    }

    private string Renamed(string @namespace, string local)
    {
        if (Engine.Contains(@namespace + local))
        {
            return local;
        }

        _renamed.Add(local);
        return Prefixed(local);
    }

    // Whatever may hold what looks like a prefixed name and is none comes first.
    [GeneratedRegex("""
        \#[^\n]*
        | <[^>\s]*>
        | "{3}[\s\S]*?"{3} | "(?:[^"\\\n]|\\.)*"
        | (?<![\w-])(?<prefix>pce|v|id):(?<local>[\w-]+(?:\.[\w-]+)*)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TurtleToken();

    [GeneratedRegex(@"^(?<prefix>pce|v|id):(?<local>[\w-]+(?:\.[\w-]+)*)$")]
    private static partial Regex PrefixedName();

    [GeneratedRegex(@"^[\w-]+(?:\.[\w-]+)*$")]
    private static partial Regex Local();

    [GeneratedRegex(@"\b(pce|v|id):[Aa]q")]
    private static partial Regex NewPrefixedName();

    [GeneratedRegex("\"[Aa]q(?<name>[^\"]+)\"")]
    private static partial Regex NewLocalName();
}
