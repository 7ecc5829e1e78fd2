using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The words that a name in camel case, or one with hyphens, is made of.</summary>
internal static partial class Words
{
    /// <summary><c>hasStageMembership</c> is <c>has</c>, <c>Stage</c>, <c>Membership</c>; <c>tp-online2</c> is <c>tp</c>, <c>online</c>.</summary>
    public static IReadOnlyList<string> Of(string name) => [.. Word().Matches(name).Select(match => match.Value)];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
