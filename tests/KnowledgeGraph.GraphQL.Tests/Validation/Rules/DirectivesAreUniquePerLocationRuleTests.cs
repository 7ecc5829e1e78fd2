namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreUniquePerLocationRuleTests : RuleTests
{
    [Fact]
    public void Different_directives_and_different_places() => ExpectValid("{ customers @skip(if: false) @include(if: true) { iri @skip(if: false) } }");

    [Fact]
    public void A_repeatable_directive() => ExpectValid("""{ customers @tagged(as: "a") @tagged(as: "b") { iri } }""");

    [Fact]
    public void Unknown_directives_are_not_its_business() => ExpectValid("{ customers @nowhere @nowhere { iri } }");

    [Fact]
    public void One_directive_twice_at_one_place() => ExpectErrors(
        "query A @onQuery @onQuery { customers @skip(if: true) @include(if: true) @skip(if: false) { iri } }",
        """1:9 1:18: The directive "@onQuery" may be used only once here.""",
        """1:39 1:74: The directive "@skip" may be used only once here.""");
}
