namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectRequiredFieldsRuleTests : RuleTests
{
    [Fact]
    public void Required_fields_are_given() => ExpectValid("""mutation A($k: ID!) { recordInteractions(input: { idempotencyKey: $k, startedAt: "2026-01-01" }) { iri } }""");

    [Fact]
    public void Missing_fields_are_named() => ExpectErrors(
        """mutation { recordInteractions(input: [{ startedAt: "" }, {}]) { iri } }""",
        """1:39: The field "InteractionInput.idempotencyKey" of required type "ID!" is not given.""",
        """1:58: The field "InteractionInput.idempotencyKey" of required type "ID!" is not given.""",
        """1:58: The field "InteractionInput.startedAt" of required type "String!" is not given.""");
}
