using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void An_operation_with_everything_in_it()
    {
        var document = Parser.ParseDocument("""
            "Who it is for"
            query Of($iri: ID! = "id:c01" @onVariable, "How many" $first: [Int!]) @onQuery {
              one: customer(iri: $iri) @tagged(as: "a") { ...F @skip(if: true) ... on Customer { iri } ... @include(if: true) { name } }
            }
            """);

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal((OperationType.Query, "Of", "onQuery"), (operation.Operation, operation.Name!.Value, operation.Directives[0].Name.Value));
        Assert.Equal(["iri: ID!", "first: [Int!]"], operation.Variables.Select(variable => $"{variable.Variable.Name}: {variable.Type}"));
        Assert.Equal(new StringValueNode(new SourcePosition(2, 22), "id:c01", IsBlock: false), operation.Variables[0].DefaultValue);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("one", "customer", "one", "iri"), (field.Alias!.Value, field.Name.Value, field.ResponseName, field.Arguments[0].Name.Value));
        Assert.Equal(
            [typeof(FragmentSpreadNode), typeof(InlineFragmentNode), typeof(InlineFragmentNode)],
            field.SelectionSet!.Selections.Select(selection => selection.GetType()));
    }

    [Fact]
    public void Keywords_are_names_where_a_name_is_expected()
    {
        var document = Parser.ParseDocument("query query { fragment: on on(type: null, true: enum) } fragment type on fragment { query }");

        Assert.Equal(["query"], document.Operations.Select(operation => operation.Name!.Value));
        Assert.Equal(["type"], document.Fragments.Select(fragment => fragment.Name.Value));
    }

    [Theory]
    [InlineData("""{ a(b: "c") }""", "c")]
    [InlineData("""{ a(b: "") }""", "")]
    [InlineData("""{ a(b: "\" \\ \/ \b \f \n \r \t") }""", "\" \\ / \b \f \n \r \t")]
    [InlineData("""{ a(b: "\u00e9 \u{1F4A9} \uD83D\uDCA9 \u{000000041}") }""", "\u00E9 \U0001F4A9 \U0001F4A9 A")]
    [InlineData("""{ a(b: "\u0000") }""", "\0")]
    [InlineData("{ a(b: \"\U0001F4A9 #, \u00A0\") }", "\U0001F4A9 #, \u00A0")]
    public void Strings_are_evaluated(string document, string expected)
    {
        var field = (FieldNode)Parser.ParseDocument(document).Operations.Single().SelectionSet.Selections[0];

        Assert.Equal(expected, Assert.IsType<StringValueNode>(field.Arguments[0].Value).Value);
    }

    [Theory]
    [InlineData("\"\"\"a\"\"\"", "a")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"  first\r\n    second\r  third\"\"\"", "  first\n  second\nthird")]
    [InlineData("\"\"\"\n\t\t\n\ta\n   \n\"\"\"", "a")]
    [InlineData("\"\"\" \\n \\\"\"\" \\ \"\"\"", " \\n \"\"\" \\ ")]
    [InlineData("\"\"\" \"a\" \"\" \"\"\"", " \"a\" \"\" ")]
    public void Block_strings_lose_their_indentation(string value, string expected)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(value));

        Assert.Equal((expected, true), (node.Value, node.IsBlock));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-17")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("-0.0")]
    [InlineData("6.0221413e23")]
    [InlineData("1E-5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("RETAIL")]
    [InlineData("[1, [], [null]]")]
    [InlineData("{ a: { b: [{}] }, c: \"d\" }")]
    [InlineData("\"\\\" \\\\ \\b\\f\\n\\r\\t \\u007F \u00E9\"")]
    public void Values_are_printed_as_they_are_written(string text) => Assert.Equal(text, ValuePrinter.Print(Parser.ParseValue(text)));

    [Theory]
    [InlineData("A")]
    [InlineData("[A!]!")]
    [InlineData("[[A]]!")]
    public void Types_are_printed_as_they_are_written(string text) => Assert.Equal(text, Parser.ParseType(text).ToString());

    [Fact]
    public void What_is_ignored_may_stand_between_any_two_tokens()
    {
        var document = Parser.ParseDocument("\uFEFF,, # a comment\r\n{,\uFEFFa#another\n(\tb ,: 1,,)}\r");

        var field = (FieldNode)document.Operations.Single().SelectionSet.Selections[0];
        Assert.Equal((new SourcePosition(2, 4), new SourcePosition(3, 3)), (field.Start, field.Arguments[0].Start));
    }

    [Fact]
    public void Every_definition_and_extension_of_the_type_system()
    {
        var document = Parser.ParseDocument("""
            "A" schema @a { query: Q mutation: M }
            extend schema @b
            extend schema @b { subscription: S }
            "B" scalar A @a
            extend scalar A @b
            type B implements & C & D @a { "E" f("G" h: Int = 1 @a): [Int!]! @b }
            type B
            extend type B implements E
            interface C implements D { f: Int }
            extend interface C @a
            union U @a = | A | B
            union U
            extend union U = C
            enum V { "W" A @a B }
            extend enum V { C }
            input I @oneOf { a: Int = 1 }
            extend input I @a
            directive @a("B" c: Int) repeatable on | FIELD | FRAGMENT_SPREAD
            """);

        Assert.Equal(18, document.Definitions.Length);
        Assert.Equal(8, document.Definitions.Count(definition => definition is TypeDefinitionNode { IsExtension: false }));
        Assert.Equal(6, document.Definitions.Count(definition => definition is TypeDefinitionNode { IsExtension: true }));
        var type = document.Definitions.OfType<ObjectTypeDefinitionNode>().First();
        Assert.Equal(["C", "D"], type.Interfaces.Select(name => name.Name));
        Assert.Equal(("E", "G"), (type.Fields[0].Description, type.Fields[0].Arguments[0].Description));
        var directive = document.Definitions.OfType<DirectiveDefinitionNode>().Single();
        Assert.Equal((true, DirectiveLocation.FragmentSpread), (directive.IsRepeatable, directive.Locations[1]));
    }
}
