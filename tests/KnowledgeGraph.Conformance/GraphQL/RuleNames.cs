using System.Collections.Frozen;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>
/// The rules as the suite names them, after the reference implementation, and as we name them, after the specification's headings.
/// </summary>
internal static class RuleNames
{
    private static readonly FrozenDictionary<string, string[]> Table = new Dictionary<string, string[]>
    {
        ["ExecutableDefinitions"] = ["ExecutableDefinitions"],
        ["FieldsOnCorrectType"] = ["FieldSelections"],
        ["FragmentsOnCompositeTypes"] = ["FragmentsOnCompositeTypes"],
        ["KnownArgumentNames"] = ["ArgumentNames"],
        ["KnownDirectives"] = ["DirectivesAreDefined", "DirectivesAreInValidLocations"],
        ["KnownFragmentNames"] = ["FragmentSpreadTargetDefined"],
        ["KnownTypeNames"] = ["FragmentSpreadTypeExistence", "VariablesAreInputTypes"],
        ["LoneAnonymousOperation"] = ["LoneAnonymousOperation"],
        ["NoFragmentCycles"] = ["FragmentSpreadsMustNotFormCycles"],
        ["NoUndefinedVariables"] = ["AllVariableUsesDefined"],
        ["NoUnusedFragments"] = ["FragmentsMustBeUsed"],
        ["NoUnusedVariables"] = ["AllVariablesUsed"],
        ["OverlappingFieldsCanBeMerged"] = ["FieldSelectionMerging"],
        ["PossibleFragmentSpreads"] = ["FragmentSpreadIsPossible"],
        ["ProvidedRequiredArguments"] = ["RequiredArguments"],
        ["ScalarLeafs"] = ["LeafFieldSelections"],
        ["SingleFieldSubscriptions"] = ["SingleRootField"],
        ["UniqueArgumentNames"] = ["ArgumentUniqueness"],
        ["UniqueDirectivesPerLocation"] = ["DirectivesAreUniquePerLocation"],
        ["UniqueFragmentNames"] = ["FragmentNameUniqueness"],
        ["UniqueInputFieldNames"] = ["InputObjectFieldUniqueness"],
        ["UniqueOperationNames"] = ["OperationNameUniqueness"],
        ["UniqueVariableNames"] = ["VariableUniqueness"],
        ["ValuesOfCorrectType"] = ["ValuesOfCorrectType", "InputObjectFieldNames", "InputObjectRequiredFields"],
        ["VariablesAreInputTypes"] = ["VariablesAreInputTypes"],
        ["VariablesInAllowedPosition"] = ["AllVariableUsagesAreAllowed"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Our names for a rule of the suite.</summary>
    /// <exception cref="InvalidDataException">The rule is not known here.</exception>
    public static IReadOnlyList<string> Ours(string name) =>
        Table.TryGetValue(name, out var ours) ? ours : throw new InvalidDataException($"The rule \"{name}\" is not known.");
}
