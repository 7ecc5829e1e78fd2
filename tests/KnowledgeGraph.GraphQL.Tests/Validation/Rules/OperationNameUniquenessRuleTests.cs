namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationNameUniquenessRuleTests : RuleTests
{
    [Fact]
    public void Different_names_are_fine() => ExpectValid("query A { party { iri } } query B { party { iri } }");

    [Fact]
    public void Two_anonymous_operations_are_not_its_business() => ExpectValid("{ party { iri } } { party { iri } }");

    [Fact]
    public void A_fragment_may_have_the_name_of_an_operation() => ExpectValid("query A { party { ...A } } fragment A on Party { iri }");

    [Fact]
    public void One_name_twice_is_ambiguous() => ExpectErrors(
        "query A { party { iri } } query A { party { name } }",
        """1:7 1:33: There are two operations named "A".""");

    [Fact]
    public void The_kind_of_operation_makes_no_difference() => ExpectErrors(
        "query A { party { iri } } mutation A { recordInteractions(input: []) { iri } } subscription A { recorded { iri } }",
        """1:7 1:36: There are two operations named "A".""",
        """1:7 1:93: There are two operations named "A".""");
}
