namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests : RuleTests
{
    [Fact]
    public void Operations_and_fragments_are_executable() => ExpectValid("query A { customers { ...F } } fragment F on Customer { iri } mutation B { recordInteractions(input: []) { iri } }");

    [Fact]
    public void Definitions_of_the_type_system_are_not() => ExpectErrors(
        """
        { customers { iri } }
        type Cow { name: String }
        extend type Customer { colour: String }
        schema { query: Query }
        extend schema @onQuery
        directive @a on FIELD
        """,
        """2:1: The "Cow" definition is not executable.""",
        """3:1: The "Customer" definition is not executable.""",
        "4:1: The schema definition is not executable.",
        "5:1: The schema definition is not executable.",
        """6:1: The "@a" definition is not executable.""");
}
