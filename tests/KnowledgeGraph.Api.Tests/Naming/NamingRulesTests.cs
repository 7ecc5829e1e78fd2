using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Tests.Naming;

public sealed class NamingRulesTests
{
    [Theory]
    [InlineData("Customer", "Customer")]
    [InlineData("audio-book", "AudioBook")]
    [InlineData("lending_desk", "LendingDesk")]
    [InlineData("v2.edition", "V2Edition")]
    [InlineData("IVRCall", "IVRCall")]
    public void A_type_is_named_in_Pascal_case(string name, string expected) => Assert.Equal(expected, NamingRules.TypeName(name));

    [Theory]
    [InlineData("startedAt", "startedAt")]
    [InlineData("has_need", "hasNeed")]
    [InlineData("ISBN", "isbn")]
    [InlineData("IVRCall", "ivrCall")]
    [InlineData("AudioBook", "audioBook")]
    [InlineData("J1", "j1")]
    [InlineData("page-count", "pageCount")]
    public void A_field_is_named_in_camel_case(string name, string expected) => Assert.Equal(expected, NamingRules.FieldName(name));

    [Theory]
    [InlineData("Customer", "Customers")]
    [InlineData("MindsetHypothesis", "MindsetHypotheses")]
    [InlineData("Library", "Libraries")]
    [InlineData("Survey", "Surveys")]
    [InlineData("Person", "People")]
    [InlineData("Child", "Children")]
    [InlineData("Process", "Processes")]
    [InlineData("Box", "Boxes")]
    [InlineData("Branch", "Branches")]
    [InlineData("Status", "Statuses")]
    public void A_plural_follows_the_rules_of_English(string noun, string expected) => Assert.Equal(expected, NamingRules.Plural(noun));

    [Theory]
    [InlineData("Shelf", "shelves", "shelves")]
    [InlineData("Copy", null, "copies")]
    [InlineData("MindsetHypothesis", null, "mindsetHypotheses")]
    [InlineData("IVRCall", "IVRCalls", "ivrCalls")]
    public void A_list_is_named_by_the_given_plural_or_by_English(string type, string? plural, string expected) =>
        Assert.Equal(expected, NamingRules.ListName(type, plural));

    [Theory]
    [InlineData("name", true)]
    [InlineData("_name1", true)]
    [InlineData("", false)]
    [InlineData("1st", false)]
    [InlineData("__type", false)]
    [InlineData("größe", false)]
    public void A_name_is_one_of_GraphQL(string text, bool expected) => Assert.Equal(expected, NamingRules.IsName(text));

    [Theory]
    [InlineData("OPEN", true)]
    [InlineData("true", false)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    [InlineData("NULL", true)]
    public void An_enum_value_is_none_of_the_three_literals(string text, bool expected) => Assert.Equal(expected, NamingRules.IsEnumValueName(text));
}
