using System.Collections.Frozen;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The names of <see cref="DirectiveLocation"/> as the specification writes them.</summary>
internal static class DirectiveLocations
{
    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToFrozenDictionary(SpecifiedName);

    /// <summary>The location of that name, or null: <c>FIELD_DEFINITION</c>.</summary>
    public static DirectiveLocation? Named(string name) => ByName.TryGetValue(name, out var location) ? location : null;

    /// <summary>The name of a location: <c>FIELD_DEFINITION</c>.</summary>
    public static string SpecifiedName(DirectiveLocation location) =>
        string.Concat(location.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));
}
