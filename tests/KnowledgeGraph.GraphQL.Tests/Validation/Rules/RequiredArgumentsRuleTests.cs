namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class RequiredArgumentsRuleTests : RuleTests
{
    [Fact]
    public void Required_arguments_are_given_and_others_need_not_be() => ExpectValid("{ customer(iri: 1) { name hasSeen(touchpoint: 1) } customers { iri @include(if: true) } }");

    [Fact]
    public void Nothing_is_said_about_unknown_fields() => ExpectValid("{ nobody }");

    [Fact]
    public void Required_arguments_of_fields() => ExpectErrors(
        "{ customer { iri hasSeen(atLeast: 2) } }",
        """1:3: The field "Query.customer" requires the argument "iri" of type "ID!", but it is not given.""",
        """1:18: The field "Customer.hasSeen" requires the argument "touchpoint" of type "ID!", but it is not given.""");

    [Fact]
    public void Required_arguments_of_directives() => ExpectErrors(
        "{ customers @skip { iri @tagged } }",
        """1:13: The directive "@skip" requires the argument "if" of type "Boolean!", but it is not given.""",
        """1:25: The directive "@tagged" requires the argument "as" of type "String!", but it is not given.""");
}
