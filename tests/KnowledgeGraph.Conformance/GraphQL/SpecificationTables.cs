using System.Collections.Frozen;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>What the specification's examples need to be known besides their text.</summary>
internal static class SpecificationTables
{
    public const string Validation = "Validation";

    private const string NoSchema = "the text gives no schema for it";

    // Sections whose heading is not the name of the rule that they explain.
    private static readonly FrozenDictionary<string, string[]> RulesByHeading = new Dictionary<string, string[]>
    {
        ["Fragments on Object, Interface or Union Types"] = ["FragmentsOnCompositeTypes"],
        ["Object Spreads in Object Scope"] = ["FragmentSpreadIsPossible"],
        ["Abstract Spreads in Object Scope"] = ["FragmentSpreadIsPossible"],
        ["Object Spreads in Abstract Scope"] = ["FragmentSpreadIsPossible"],
        ["Abstract Spreads in Abstract Scope"] = ["FragmentSpreadIsPossible"],

        // A null literal for what is required breaks both rules; it is reported once, by the second.
        ["Required Arguments"] = ["RequiredArguments", "ValuesOfCorrectType"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // §3 shows selections on a type that its section has just defined.
    private static readonly FrozenDictionary<string, string> RootTypes = new Dictionary<string, string>
    {
        ["Objects"] = "Person",
        ["Field Arguments"] = "Person",
        ["Interfaces"] = "Contact",
        ["Unions"] = "SearchQuery",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string Section, int Line), string> Skips = new Dictionary<(string Section, int Line), string>
    {
        [("Root Operation Types", 162)] = "its schema comes after it",
        [("Root Operation Types", 180)] = NoSchema,
        [("Objects", 832)] = NoSchema,
        [("Objects", 860)] = NoSchema,
        [("Objects", 893)] = NoSchema,
        [("Non-Null", 1972)] = NoSchema,
        [("Non-Null", 1980)] = NoSchema,
        [("Non-Null", 1988)] = NoSchema,
        [("@skip", 2208)] = NoSchema,
        [("@include", 2227)] = NoSchema,
        [("All Variable Usages Are Allowed", 2150)] = "it selects a field, nonNullBooleanListField, that the chapter's schema does not have",
    }.ToFrozenDictionary();

    /// <summary>Why an example cannot be run, or null.</summary>
    public static string? SkipReason(SpecificationExample example) => Skips.GetValueOrDefault((example.Section, example.Line));

    public static bool IsLanguage(SpecificationExample example) => example.File.StartsWith("Section 2", StringComparison.Ordinal);

    public static bool IsValidation(SpecificationExample example) => example.File.StartsWith("Section 5", StringComparison.Ordinal);

    /// <summary>Whether a section of §5 has a schema of its own beside that of the chapter.</summary>
    public static bool HasOwnSchema(SpecificationExample example) => example.Section == "Operation Type Existence";

    /// <summary>The type that the selections of a section begin at; null for the query root type, or where there is none.</summary>
    public static string? RootType(SpecificationExample example) => IsValidation(example) ? null : RootTypes.GetValueOrDefault(example.Section);

    /// <summary>The rules that an example of §5 is about; null for all.</summary>
    public static IReadOnlyList<string>? Rules(SpecificationExample example) => !IsValidation(example)
        ? null
        : RulesByHeading.TryGetValue(example.Section, out var rules) ? rules : [Joined(example.Section)];

    private static string Joined(string heading) => string.Concat(heading.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
