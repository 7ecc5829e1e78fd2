using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistenceRuleTests : RuleTests
{
    [Fact]
    public void The_schema_has_all_three() =>
        ExpectValid("query A { party { iri } } mutation B { recordInteractions(input: []) { iri } } subscription C { recorded { iri } }");

    [Theory]
    [InlineData("mutation { a }", "The service has no mutation operations.")]
    [InlineData("subscription { a }", "The service has no subscription operations.")]
    public void A_schema_of_queries_only_refuses_the_others(string query, string message)
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int }");

        var error = Assert.Single(Validator.Validate(schema, Parser.ParseDocument(query)));

        Assert.Equal((message, new SourcePosition(1, 1), "OperationTypeExistence"), (error.Message, error.Locations[0], error.Rule));
    }
}
