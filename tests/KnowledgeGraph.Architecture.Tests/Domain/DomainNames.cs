using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests.Domain;

/// <summary>
/// What an ontology's files declare: the subjects written at a line's begin under one of the prefixes for schema, concepts and individuals.
/// A plain scan, so that it owes nothing to the code that it judges.
/// </summary>
internal sealed partial class DomainNames
{
    /// <summary>The prefix of classes and properties.</summary>
    public const string Schema = "pce";

    private readonly FrozenSet<string> _namespaces;
    private readonly FrozenSet<string> _prefixed;
    private readonly FrozenDictionary<string, string> _prefixOfLocal;

    private DomainNames(IEnumerable<string> namespaces, IReadOnlyCollection<(string Prefix, string Local)> names)
    {
        _namespaces = namespaces.ToFrozenSet(StringComparer.Ordinal);
        _prefixed = names.Select(name => $"{name.Prefix}:{name.Local}").ToFrozenSet(StringComparer.Ordinal);
        _prefixOfLocal = names
            .Where(name => Words.Of(name.Local).Count >= 2)
            .GroupBy(name => name.Local, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First().Prefix, StringComparer.Ordinal);
    }

    /// <summary>How many names are known.</summary>
    public int Count => _prefixed.Count;

    public static DomainNames Read(IEnumerable<string> turtleTexts)
    {
        var texts = turtleTexts.ToList();
        return new DomainNames(
            texts.SelectMany(text => Prefix().Matches(text)).Select(match => match.Groups["namespace"].Value),
            texts.SelectMany(text => Subject().Matches(text)).Select(match => (match.Groups["prefix"].Value, match.Groups["local"].Value)).ToHashSet());
    }

    /// <summary>
    /// The names that a text holds: namespaces, prefixed names, and local names of two words or more. One word alone ("Customer") is everyday
    /// language.
    /// </summary>
    public IEnumerable<DomainName> In(string text) => Namespaces(text).Concat(Prefixed(text)).Concat(Locals(text)).Distinct();

    private IEnumerable<DomainName> Namespaces(string text) =>
        _namespaces.Where(text.Contains).Select(name => new DomainName(DomainNameKind.Namespace, name, Prefix: null));

    private IEnumerable<DomainName> Prefixed(string text) =>
        from match in PrefixedName().Matches(text)
        where _prefixed.Contains(match.Value)
        select new DomainName(DomainNameKind.Prefixed, match.Value, match.Value.Split(':')[0]);

    private IEnumerable<DomainName> Locals(string text) =>
        from match in Token().Matches(text)
        from name in match.Value.Split('-').Append(match.Value)
        where _prefixOfLocal.ContainsKey(name)
        select new DomainName(DomainNameKind.Local, name, _prefixOfLocal[name]);

    [GeneratedRegex(@"^@prefix\s+(pce|v|id):\s*<(?<namespace>[^>]+)>", RegexOptions.Multiline)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?<prefix>pce|v|id):(?<local>[A-Za-z_](?:[\w.-]*[\w-])?)", RegexOptions.Multiline)]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?<![\w-])(pce|v|id):[A-Za-z_][\w-]*")]
    private static partial Regex PrefixedName();

    [GeneratedRegex(@"[A-Za-z_][\w-]*")]
    private static partial Regex Token();
}
