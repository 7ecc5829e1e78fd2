namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldNamesRuleTests : RuleTests
{
    [Fact]
    public void Known_fields() => ExpectValid("{ customers { interactions(where: { depth: { eq: 1 }, and: [{ at: 1 }] }) { iri } } }");

    [Fact]
    public void Unknown_fields_are_suggested() => ExpectErrors(
        """mutation { recordInteractions(input: [{ idempotencyKey: 1, started: "", notes: "" , x: { y: 1 } }]) { iri } }""",
        """1:60: Field "started" is not defined by type "InteractionInput". Did you mean "startedAt"?""",
        """1:85: Field "x" is not defined by type "InteractionInput".""");
}
