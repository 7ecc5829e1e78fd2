using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>Turns each test of a rule into a sentence. The rule is the one that the class is named for, and is tried alone.</summary>
public abstract class RuleTests
{
    private string Rule => GetType().Name[..^"RuleTests".Length];

    protected void ExpectValid(string query) => Assert.Equal([], Errors(query));

    /// <summary>Expects errors in the order of the document, each as its places and its whole message: <c>1:3 1:9: There are ...</c></summary>
    protected void ExpectErrors(string query, params string[] expected) => Assert.Equal(expected, Errors(query));

    private List<string> Errors(string query)
    {
        Assert.Contains(Rule, Validator.RuleNames);
        var errors = Validator.Validate(World.Schema, Parser.ParseDocument(query), ruleNames: [Rule]);
        Assert.All(errors, error => Assert.Equal((ErrorCodes.ValidationFailed, Rule), (error.Code, error.Rule)));
        Assert.All(errors, error => Assert.StartsWith("https://spec.graphql.org/September2025/#sec-", error.SpecifiedBy, StringComparison.Ordinal));
        return [.. errors.Select(error => $"{string.Join(' ', error.Locations)}: {error.Message}")];
    }
}
