using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    public static TheoryData<string, string> Documents => new()
    {
        { "", "1:1: expected a definition, found the end of the document" },
        { "   # nothing\n", "2:1: expected a definition, found the end of the document" },
        { "{", "1:2: expected a selection, found the end of the document" },
        { "{ }", "1:3: expected a selection, found \"}\"" },
        { "{ a", "1:4: expected a selection, found the end of the document" },
        { "{ a: }", "1:6: expected the name of a field, found \"}\"" },
        { "{ a( }", "1:6: expected the name of an argument, found \"}\"" },
        { "{ a() }", "1:5: expected the name of an argument, found \")\"" },
        { "{ a(b) }", "1:6: expected \":\", found \")\"" },
        { "{ a(b: ) }", "1:8: expected a value, found \")\"" },
        { "{ a(b: $) }", "1:9: expected the name of a variable, found \")\"" },
        { "{ a(b: {c 1}) }", "1:11: expected \":\", found the number 1" },
        { "{ a(b: [1, }) }", "1:12: expected a value, found \"}\"" },
        { "{ a @ }", "1:7: expected the name of a directive, found \"}\"" },
        { "{ ... }", "1:7: expected \"{\", found \"}\"" },
        { "{ ...on }", "1:9: expected a type, found \"}\"" },
        { "{ . }", "1:3: expected \"...\", found \".\"" },
        { "fragment on on A { a }", "1:10: expected the name of a fragment, found \"on\"" },
        { "fragment A { a }", "1:12: expected \"on\", found \"{\"" },
        { "query ($a) { a }", "1:10: expected \":\", found \")\"" },
        { "query ($a: Int = $b) { a }", "1:18: expected a constant value, found \"$\"" },
        { "query ($a: [Int) { a }", "1:16: expected \"]\", found \")\"" },
        { "query ($a: Int!!) { a }", "1:16: expected \"$\", found \"!\"" },
        { "query () { a }", "1:8: expected \"$\", found \")\"" },
        { "nonsense { a }", "1:1: expected a definition, found \"nonsense\"" },
        { "\"About nothing\" { a }", "1:17: expected a definition after its description, found \"{\"" },
        { "\"About nothing\" extend type A { b: Int }", "1:17: expected a definition, found \"extend\"" },
        { "extend type A", "1:14: expected something to extend the type with, found the end of the document" },
        { "extend directive @a on FIELD", "1:8: expected a definition to extend, found \"directive\"" },
        { "extend schema", "1:14: expected \"{\", found the end of the document" },
        { "schema { quarry: A }", "1:10: expected \"query\", \"mutation\" or \"subscription\", found \"quarry\"" },
        { "type A { }", "1:10: expected the definition of a field, found \"}\"" },
        { "type A { b }", "1:12: expected \":\", found \"}\"" },
        { "input A { b(c: Int): Int }", "1:12: expected \":\", found \"(\"" },
        { "enum A { true }", "1:10: expected the name of an enum value other than true, false and null, found \"true\"" },
        { "directive @a on NOWHERE", "1:17: expected a directive location such as FIELD_DEFINITION, found \"NOWHERE\"" },
        { "{ a(b: 01) }", "1:9: expected the end of a number after 0, found \"1\"" },
        { "{ a(b: 1.) }", "1:10: expected a digit, found \")\"" },
        { "{ a(b: 1.2.3) }", "1:11: expected the end of a number, found \".\"" },
        { "{ a(b: 1e) }", "1:10: expected a digit, found \")\"" },
        { "{ a(b: 0x1) }", "1:9: expected the end of a number, found \"x\"" },
        { "{ a(b: -) }", "1:9: expected a digit, found \")\"" },
        { "{ a(b: 'c') }", "1:8: expected a token, found a single quote; strings are written in double quotes (\")" },
        { "{ a(b: \"c) }", "1:13: expected a closing quote, found the end of the document" },
        { "{ a(b: \"c\nd\") }", "1:10: expected a closing quote, found the end of the line" },
        { "{ a(b: \"\"\"c) }", "1:8: expected closing quotes (\"\"\") of the string that begins here, found the end of the document" },
        { "{ a(b: \"\\x\") }", "1:9: expected an escape sequence such as \\n or \\u00E9, found \"\\\" and \"x\"" },
        { "{ a(b: \"\\u12\") }", "1:9: expected an escaped Unicode character such as \\u00E9 or \\u{1F4A9}, found \"\\u12\"\"" },
        { "{ a(b: \"\\u{}\") }", "1:9: expected an escaped Unicode character such as \\u00E9 or \\u{1F4A9}, found \"\\u{}\"" },
        { "{ a(b: \"\\u{110000}\") }", "1:9: expected an escaped Unicode character such as \\u00E9 or \\u{1F4A9}, found \"\\u{110000}\"" },
        { "{ a(b: \"\\uDEAD\") }", "1:9: expected an escaped Unicode character such as \\u00E9 or \\u{1F4A9}, found \"\\uDEAD\"" },
        { "{ a(b: \"\\uD83D\\u0041\") }", "1:9: expected an escaped Unicode character such as \\u00E9 or \\u{1F4A9}, found \"\\uD83D\"" },
        { "{ \u00E9 }", "1:3: expected a token, found U+00E9" },
        { "{ \U0001F4A9 }", "1:3: expected a token, found U+1F4A9" },
        { "{ a ? }", "1:5: expected a token, found \"?\"" },
        { "{\r\n  a\r  b\n  ?\n}", "4:3: expected a token, found \"?\"" },
        { "{ a(b: \"\"\"\n\n\"\"\" c: ?) }", "3:8: expected a token, found \"?\"" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_malformed_document_says_where_what_was_expected_and_what_was_found(string document, string expected)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(document, source: "query.graphql"));

        Assert.Equal($"query.graphql:{expected}", error.Message);
    }

    // A theory's data would not survive its way to the test.
    [Fact]
    public void Half_of_a_surrogate_pair_is_no_character()
    {
        const string Problem = "half of a surrogate pair";

        Assert.Equal($"document:1:9: expected a Unicode character, found U+D83D, {Problem}", Refusal("{ a(b: \"\uD83D\") }"));
        Assert.Equal($"document:1:8: expected a Unicode character, found U+D83D, {Problem}", Refusal("{ a(b: \"\"\"\n\uD83D\"\"\") }"));
        Assert.Equal($"document:1:9: expected a Unicode character, found U+DC00, {Problem}", Refusal("{ a } # \uDC00"));
        Assert.Equal("document:1:3: expected a token, found U+DC00", Refusal("{ \uDC00 }"));

        static string Refusal(string document) => Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(document)).Message;
    }

    [Theory]
    [InlineData("", "1:1: expected a value, found the end of the document")]
    [InlineData("$a", "1:1: expected a constant value, found \"$\"")]
    [InlineData("1 2", "1:3: expected the end of the document, found the number 2")]
    public void A_malformed_value_says_so(string text, string expected) =>
        Assert.Equal($"value:{expected}", Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(text)).Message);

    [Theory]
    [InlineData("[A", "1:3: expected \"]\", found the end of the document")]
    [InlineData("A! !", "1:4: expected the end of the document, found \"!\"")]
    public void A_malformed_type_says_so(string text, string expected) =>
        Assert.Equal($"type:{expected}", Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseType(text)).Message);

    [Fact]
    public void As_an_error_of_the_response_it_has_place_code_and_section()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument("{ a")).ToError();

        Assert.Equal("Syntax error: expected a selection, found the end of the document.", error.Message);
        Assert.Equal([new SourcePosition(1, 4)], error.Locations);
        Assert.Equal((ErrorCodes.ParseFailed, "https://spec.graphql.org/September2025/#sec-Language"), (error.Code, error.SpecifiedBy));
    }

    [Fact]
    public void A_long_token_is_not_repeated_in_the_message()
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(new string('a', 10_000)));

        Assert.Equal($"document:1:1: expected a definition, found \"{new string('a', 40)}...\"", error.Message);
    }
}
