using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void The_rules_are_those_of_the_specification_and_each_has_a_test_class_of_its_name()
    {
        var tested = typeof(ValidatorTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RuleTests)))
            .Select(type => type.Name[..^"RuleTests".Length]);

        Assert.Equal(30, Validator.RuleNames.Count);
        Assert.Equal(Validator.RuleNames.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Errors_of_all_rules_stand_in_the_order_of_the_document()
    {
        var errors = Validator.Validate(World.Schema, Parser.ParseDocument("query A($a: Int, $a: Nowhere) {\n customers(x: 1) { iri { a } }\n nothing\n ...F\n}\nfragment G on Int { a }"));

        Assert.Equal(
            [
                "VALIDATION_FAILED 1:9 1:18: There are 2 variables named \"$a\".",
                "VALIDATION_FAILED 1:9: Variable \"$a\" is never used in operation \"A\".",
                "VALIDATION_FAILED 1:18: Variable \"$a\" is never used in operation \"A\".",
                "VALIDATION_FAILED 1:22: Unknown type \"Nowhere\".",
                "VALIDATION_FAILED 2:12: Unknown argument \"x\" on field \"Query.customers\".",
                "VALIDATION_FAILED 2:20: Field \"iri\" must not have a selection, since type \"ID!\" has no subfields.",
                "VALIDATION_FAILED 3:2: Cannot query field \"nothing\" on type \"Query\".",
                "VALIDATION_FAILED 4:5: Unknown fragment \"F\".",
                "VALIDATION_FAILED 6:1: Fragment \"G\" is never used.",
                "VALIDATION_FAILED 6:15: Fragment \"G\" cannot condition on type \"Int\": it is no object, interface or union.",
            ],
            errors.Select(error => error.ToString()));
    }
}
