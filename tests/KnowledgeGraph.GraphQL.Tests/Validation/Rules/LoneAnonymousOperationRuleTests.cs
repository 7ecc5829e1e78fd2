namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests : RuleTests
{
    [Fact]
    public void It_may_be_alone() => ExpectValid("{ party { iri } }");

    [Fact]
    public void It_may_have_fragments() => ExpectValid("{ party { ...F } } fragment F on Party { iri }");

    [Fact]
    public void Named_operations_may_be_many() => ExpectValid("query A { party { iri } } query B { party { iri } }");

    [Fact]
    public void It_cannot_stand_beside_another() => ExpectErrors(
        "{ party { iri } } query B { party { iri } } subscription { recorded { iri } }",
        "1:1: An operation without a name must be the only operation of the document.",
        "1:45: An operation without a name must be the only operation of the document.");
}
