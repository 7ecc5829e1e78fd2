using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>§5 Validation: holds a document against a schema.</summary>
public static class Validator
{
    /// <summary>The names of all rules, in the order of the specification: the headings of their sections in one word.</summary>
    public static IReadOnlyList<string> RuleNames { get; } = [.. SpecifiedRules.Create().Select(rule => rule.Name)];

    /// <summary>Everything that is wrong with a document, in the order of the document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="limits">
    /// By default <see cref="DocumentLimits.Default"/>. A document over a limit is refused with <see cref="ErrorCodes.LimitExceeded"/>,
    /// and no rule is tried on it.
    /// </param>
    /// <param name="ruleNames">Which of <see cref="RuleNames"/> to try; by default all.</param>
    /// <returns>Errors with the code <see cref="ErrorCodes.ValidationFailed"/>, at most <see cref="DocumentLimits.MaxErrors"/>; none if the document is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        DocumentLimits? limits = null,
        IReadOnlyCollection<string>? ruleNames = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(schema, document, limits ?? DocumentLimits.Default);
        DocumentCost.Check(context);
        if (context.Errors.Count > 0)
        {
            return context.Errors;
        }

        var rules = SpecifiedRules.Create().Where(rule => ruleNames?.Contains(rule.Name) ?? true).ToList();
        new DocumentWalker(rules, context).Walk();
        return [.. context.Errors.OrderBy(error => error.Locations[0].Line).ThenBy(error => error.Locations[0].Column)];
    }
}
