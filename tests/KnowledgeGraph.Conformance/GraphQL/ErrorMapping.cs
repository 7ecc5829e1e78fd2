using System.Collections.Frozen;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>
/// What stands here for an error code of the suite: the rule that reports it, and how its message begins, with the suite's arguments in
/// braces. So an error is known by its kind and what it is about, not by the suite's wording.
/// </summary>
internal static class ErrorMapping
{
    private static readonly FrozenDictionary<string, (string Rule, string[] Beginnings)> Table =
        new Dictionary<string, (string Rule, string[] Beginnings)>
        {
            ["nonExecutableDefinition"] = ("ExecutableDefinitions", ["The \"{defName}\" definition is", "The {defName} definition is"]),
            ["undefinedField"] = ("FieldSelections", ["Cannot query field \"{fieldName}\" on type \"{type}\"."]),
            ["requiredSubselection"] = ("LeafFieldSelections", ["Field \"{fieldName}\" of type \"{type}\" must have a selection"]),
            ["noSubselectionAllowed"] = ("LeafFieldSelections", ["Field \"{fieldName}\" must not have a selection, since type \"{type}\""]),
            ["fragmentOnNonCompositeType"] = ("FragmentsOnCompositeTypes", ["Fragment \"{fragmentName}\" cannot condition on type \"{type}\""]),
            ["inlineFragmentOnNonCompositeType"] = ("FragmentsOnCompositeTypes", ["Fragment cannot condition on type \"{type}\""]),
            ["unknownArgument"] = ("ArgumentNames", ["Unknown argument \"{argumentName}\" on field \"{typeName}.{fieldName}\"."]),
            ["unknownDirectiveArgument"] = ("ArgumentNames", ["Unknown argument \"{argumentName}\" on directive \"@{directiveName}\"."]),
            ["unknownDirective"] = ("DirectivesAreDefined", ["Unknown directive \"@{directiveName}\"."]),
            ["misplacedDirective"] = ("DirectivesAreInValidLocations", ["Directive \"@{directiveName}\" may not be used on {location}."]),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether an error is what a code and its arguments stand for.</summary>
    /// <exception cref="InvalidDataException">The code is not known here.</exception>
    public static bool Matches(GraphQLError error, string code, JsonElement arguments)
    {
        if (!Table.TryGetValue(code, out var known))
        {
            throw new InvalidDataException($"The error code \"{code}\" is not known.");
        }

        return error.Rule == known.Rule && known.Beginnings.Any(beginning => error.Message.StartsWith(Filled(beginning, arguments), StringComparison.Ordinal));
    }

    private static string Filled(string template, JsonElement arguments) => arguments.ValueKind != JsonValueKind.Object
        ? template
        : arguments.EnumerateObject().Aggregate(
            template,
            (text, argument) => text.Replace($"{{{argument.Name}}}", argument.Value.ToString(), StringComparison.Ordinal));
}
