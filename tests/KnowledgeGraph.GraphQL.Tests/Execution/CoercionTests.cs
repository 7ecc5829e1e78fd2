using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>§6.1.2 Coercing Variable Values and §6.4.1 Coercing Field Arguments, with the tables of §3.10 and §3.11.</summary>
public sealed class CoercionTests
{
    private static readonly Schema Schema = SchemaBuilder.FromSdl("""
        type Query { f(x: In y: One l: [Int] ll: [[Int]] n: Int! = 7 d: Int = null e: E any: Any): Int strict(n: Int!): Int }
        input In { a: String b: Int! }
        input One @oneOf { a: String b: Int }
        enum E { UP DOWN }
        scalar Any
        """);

    public static TheoryData<string, string, string> Accepted => new()
    {
        // §3.10 Input Coercion
        { """f(x: { a: "abc", b: 123 })""", "{}", """{"x":{"a":"abc","b":123}}""" },
        { "f(x: { a: null, b: 123 })", "{}", """{"x":{"a":null,"b":123}}""" },
        { "f(x: { b: 123 })", "{}", """{"x":{"b":123}}""" },
        { "f(x: { a: $s, b: 123 })", """{ "s": null }""", """{"x":{"a":null,"b":123}}""" },
        { "f(x: { a: $s, b: 123 })", "{}", """{"x":{"b":123}}""" },
        { "f(x: { b: $i })", """{ "i": 123 }""", """{"x":{"b":123}}""" },
        { "f(x: $x)", """{ "x": { "b": 123 } }""", """{"x":{"b":123}}""" },
        { "f(x: $x)", """{ "x": null }""", """{"x":null}""" },
        { "f(x: $x)", "{}", "{}" },

        // §3.10.1 OneOf Input Objects
        { """f(y: { a: "abc" })""", "{}", """{"y":{"a":"abc"}}""" },
        { "f(y: { b: 123 })", "{}", """{"y":{"b":123}}""" },
        { "f(y: $y)", """{ "y": { "a": "abc" } }""", """{"y":{"a":"abc"}}""" },
        { "f(y: { a: $s })", """{ "s": "abc" }""", """{"y":{"a":"abc"}}""" },

        // §3.11 List
        { "f(l: [1, 2, 3])", "{}", """{"l":[1,2,3]}""" },
        { "f(l: 1)", "{}", """{"l":[1]}""" },
        { "f(l: null)", "{}", """{"l":null}""" },
        { "f(l: [1, $i, null])", "{}", """{"l":[1,null,null]}""" },
        { "f(ll: [[1], [2, 3]])", "{}", """{"ll":[[1],[2,3]]}""" },
        { "f(ll: [[1], null, [3]])", "{}", """{"ll":[[1],null,[3]]}""" },
        { "f(ll: 1)", "{}", """{"ll":[[1]]}""" },
        { "f(ll: $ll)", """{ "ll": [1, 2, 3] }""", """{"ll":[[1],[2],[3]]}""" },
        { "f(ll: $ll)", """{ "ll": 1 }""", """{"ll":[[1]]}""" },
        { "f(l: $l)", """{ "l": [1, null] }""", """{"l":[1,null]}""" },

        // Defaults, enums and custom scalars
        { "f(n: $i)", "{}", "{}" },
        { "f(n: $i)", """{ "i": 1 }""", """{"n":1}""" },
        { "f(d: 1)", "{}", """{"d":1}""" },
        { "f(n: $defaulted)", "{}", """{"n":5}""" },
        { "f(e: UP)", "{}", """{"e":"UP"}""" },
        { "f(e: $e)", """{ "e": "DOWN" }""", """{"e":"DOWN"}""" },
        { """f(any: { a: [1.50, "b", true] })""", "{}", """{"any":{"a":[1.50,"b",true]}}""" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_fits_is_coerced(string selection, string variables, string expected)
    {
        var operation = Compile(selection);
        var values = operation.CoerceVariables(Variables(variables), out var errors);

        Assert.Empty(errors);
        var arguments = operation.RootFields(values)[0].ArgumentValues(values);
        Assert.Equal(WithDefaults(expected), Json(arguments));
    }

    public static TheoryData<string, string, string> RefusedArguments => new()
    {
        { """f(x: "abc123")""", "{}", """The argument "x" is not valid: An object of type "In" is expected, not "abc123".""" },
        { """f(x: { a: "abc", b: "123" })""", "{}", """The argument "x" is not valid: In "b": "123" is not an Int.""" },
        { """f(x: { a: "abc" })""", "{}", """The argument "x" is not valid: The field "b" of "In" is required, but no value was given.""" },
        { "f(x: { b: $i })", "{}", """The argument "x" is not valid: The field "b" of "In" is required, but no value was given.""" },
        { """f(x: { a: "abc", b: null })""", "{}", """The argument "x" is not valid: In "b": A value of type "Int!" is expected, not null.""" },
        { "f(x: { b: $i })", """{ "i": null }""", """The argument "x" is not valid: In "b": The variable "$i" is null where a value of type "Int!" is expected.""" },
        { """f(x: { b: 123, c: "xyz" })""", "{}", """The argument "x" is not valid: There is no field "c" in "In".""" },
        { "f(y: { a: null })", "{}", """The argument "y" is not valid: The field "a" of "One" must not be null: it is the one that is given.""" },
        { "f(y: { a: $s })", "{}", """The argument "y" is not valid: The field "a" of "One" must not be null: it is the one that is given.""" },
        { """f(y: { a: "abc", b: 123 })""", "{}", """The argument "y" is not valid: Exactly one field of "One" must be given, not 2.""" },
        { """f(y: { a: "abc", b: null })""", "{}", """The argument "y" is not valid: Exactly one field of "One" must be given, not 2.""" },
        { """f(y: { a: "abc", b: $i })""", "{}", """The argument "y" is not valid: Exactly one field of "One" must be given, not 2.""" },
        { "f(y: { a: $s, b: $i })", """{ "s": "abc" }""", """The argument "y" is not valid: Exactly one field of "One" must be given, not 2.""" },
        { "f(y: {})", "{}", """The argument "y" is not valid: Exactly one field of "One" must be given, not 0.""" },
        { """f(l: [1, "b", true])""", "{}", """The argument "l" is not valid: "b" is not an Int.""" },
        { """f(ll: [[1], ["b"]])""", "{}", """The argument "ll" is not valid: "b" is not an Int.""" },
        { "f(n: null)", "{}", """The argument "n" is not valid: A value of type "Int!" is expected, not null.""" },
        { "f(n: $i)", """{ "i": null }""", """The argument "n" is not valid: The variable "$i" is null where a value of type "Int!" is expected.""" },
        { "strict", "{}", """The argument "n" of type "Int!" is required, but no value was given.""" },
        { "strict(n: $i)", "{}", """The argument "n" of type "Int!" is required, but no value was given.""" },
        { """f(e: "UP")""", "{}", """The argument "e" is not valid: "UP" is not a value of the enum "E". Did you mean "UP"?""" },
        { "f(any: [$i])", "{}", """The argument "any" is not valid: A constant is expected, not $i.""" },
    };

    [Theory]
    [MemberData(nameof(RefusedArguments))]
    public void An_argument_that_does_not_fit_is_an_error_of_its_field(string selection, string variables, string message)
    {
        var operation = Compile(selection);
        var values = operation.CoerceVariables(Variables(variables), out var errors);

        Assert.Empty(errors);
        var field = operation.RootFields(values)[0];
        var error = Assert.Throws<GraphQLException>(() => field.ArgumentValues(values)).Error;
        Assert.Equal((message, ErrorCodes.BadInput), (error.Message, error.Code));
        Assert.NotEmpty(error.Locations);
    }

    public static TheoryData<string, string, string> RefusedVariables => new()
    {
        { "$x: In", """{ "x": "abc123" }""", """The variable "$x" got an invalid value. An object of type "In" is expected.""" },
        { "$x: In", """{ "x": { "a": "abc" } }""", """The variable "$x" got an invalid value. The field "b" of "In" is required, but no value was given.""" },
        { "$x: [In!]!", """{ "x": [{ "b": 1 }, { "b": null }] }""", """The variable "$x" got an invalid value. In item 1: In "b": A value of type "Int!" is expected, not null.""" },
        { "$x: [In!]", """{ "x": [null] }""", """The variable "$x" got an invalid value. In item 0: A value of type "In!" is expected, not null.""" },
        { "$x: In", """{ "x": { "b": 1, "bb": 2 } }""", """The variable "$x" got an invalid value. There is no field "bb" in "In". Did you mean "b"?""" },
        { "$x: One", """{ "x": { "a": null } }""", """The variable "$x" got an invalid value. The field "a" of "One" must not be null: it is the one that is given.""" },
        { "$x: One", """{ "x": { "a": "abc", "b": 123 } }""", """The variable "$x" got an invalid value. Exactly one field of "One" must be given, not 2.""" },
        { "$x: One", """{ "x": {} }""", """The variable "$x" got an invalid value. Exactly one field of "One" must be given, not 0.""" },
        { "$x: Int!", "{}", """The variable "$x" of required type "Int!" was not provided.""" },
        { "$x: Int!", """{ "x": null }""", """The variable "$x" got an invalid value. A value of type "Int!" is expected, not null.""" },
        { "$x: Int! = 1", """{ "x": null }""", """The variable "$x" got an invalid value. A value of type "Int!" is expected, not null.""" },
        { "$x: E", """{ "x": "SIDEWAYS" }""", """The variable "$x" got an invalid value. "SIDEWAYS" is not a value of the enum "E".""" },
        { "$x: E", """{ "x": 1 }""", """The variable "$x" got an invalid value. A value of the enum "E" is expected.""" },
        { "$x: [Int]", """{ "x": "1" }""", """The variable "$x" got an invalid value. "1" is not an Int.""" },
        { "$x: [In]", """{ "x": [{ "a": "\ud83d", "b": 1 }] }""", """The variable "$x" got an invalid value. In item 0: In "a": The text holds half of a surrogate pair, which is not a Unicode character: send the whole character.""" },
        { "$x: Any", """{ "x": "\ude00" }""", """The variable "$x" got an invalid value. The text holds half of a surrogate pair, which is not a Unicode character: send the whole character.""" },
        { "$x: E", """{ "x": "\ude00" }""", """The variable "$x" got an invalid value. The text holds half of a surrogate pair, which is not a Unicode character: send the whole character.""" },
        { "$x: Any", """{ "x": { "\ud83d": 1 } }""", """The variable "$x" got an invalid value. The text holds half of a surrogate pair, which is not a Unicode character: send the whole character.""" },
        { "$x: String", """{ "x": ["a"] }""", """The variable "$x" got an invalid value. A list is not a String.""" },
    };

    [Theory]
    [MemberData(nameof(RefusedVariables))]
    public void A_variable_that_does_not_fit_is_an_error_of_the_request(string definition, string variables, string message)
    {
        var operation = OperationCompiler.Compile(Schema, Parser.ParseDocument($"query ({definition}) {{ __typename }}"));

        operation.CoerceVariables(Variables(variables), out var errors);

        var error = Assert.Single(errors);
        Assert.Equal((message, ErrorCodes.BadInput, new SourcePosition(1, 8)), (error.Message, error.Code, error.Locations[0]));
    }

    [Fact]
    public void Every_variable_that_does_not_fit_is_told_up_to_the_limit()
    {
        var document = Parser.ParseDocument("query ($a: Int!, $b: Int!, $c: Int!) { __typename }");

        var operation = OperationCompiler.Compile(Schema, document, limits: DocumentLimits.Default with { MaxErrors = 2 });

        operation.CoerceVariables(null, out var errors);
        Assert.Equal(["The variable \"$a\" of required type \"Int!\" was not provided.", "The variable \"$b\" of required type \"Int!\" was not provided."], errors.Select(error => error.Message));
    }

    [Fact]
    public void Undefined_variables_are_ignored_and_values_of_CSharp_are_taken()
    {
        var operation = OperationCompiler.Compile(Schema, Parser.ParseDocument("query ($l: [Int], $x: In, $any: Any) { __typename }"));

        var values = operation.CoerceVariables(
            new Dictionary<string, object?> { ["l"] = new[] { 1, 2 }, ["x"] = new Dictionary<string, object?> { ["b"] = (short)3 }, ["any"] = JsonElement.Parse("[1]"), ["other"] = new object() },
            out var errors);

        Assert.Empty(errors);
        Assert.Equal("""{"l":[1,2],"x":{"b":3},"any":[1]}""", Json(values.Values));
    }

    [Fact]
    public void A_scalar_may_take_half_characters_to_refuse_them_itself()
    {
        var schema = new SchemaBuilder()
            .Add(new ScalarType("Loose") { TakesHalfCharacters = true }, new ObjectType("Query") { Fields = [new FieldDefinition("f", "Int")] })
            .Build();
        var operation = OperationCompiler.Compile(schema, Parser.ParseDocument("query ($x: Loose) { f }"));

        var values = operation.CoerceVariables(Variables("""{ "x": "\ude00\n\t\r\b\f\"\\\/\u00e9é\ud83d\ude00\ud83d" }"""), out var errors);

        Assert.Empty(errors);
        Assert.Equal("\ude00\n\t\r\b\f\"\\/éé😀\ud83d", values.Values["x"]);
    }

    [Fact]
    public void Arguments_without_variables_are_coerced_once()
    {
        var operation = Compile("f(l: [1])");
        var field = operation.RootFields(CoercedVariables.None)[0];

        Assert.False(field.UsesVariables);
        Assert.Same(field.ArgumentValues(CoercedVariables.None), field.ArgumentValues(CoercedVariables.None));
    }

    [Fact]
    public void Input_fields_keep_the_order_in_which_they_are_given()
    {
        var operation = Compile("""f(x: { b: 1, a: "z" }) """);

        Assert.Equal(WithDefaults("""{"x":{"b":1,"a":"z"}}"""), Json(operation.RootFields(CoercedVariables.None)[0].ArgumentValues(CoercedVariables.None)));
    }

    private static CompiledOperation Compile(string selection) => OperationCompiler.Compile(
        Schema,
        Parser.ParseDocument($"query ($x: In, $y: One, $l: [Int], $ll: [[Int]], $i: Int, $s: String, $e: E, $defaulted: Int = 5) {{ {selection} }}"));

    // The arguments n and d have defaults; the expectations leave them out.
    private static string WithDefaults(string expected)
    {
        var entries = JsonElement.Parse(expected).EnumerateObject().ToDictionary(entry => entry.Name, entry => (object?)entry.Value);
        entries.TryAdd("n", 7);
        entries.TryAdd("d", null);
        string[] order = ["x", "y", "l", "ll", "n", "d", "e", "any"];
        return Json(order.Where(entries.ContainsKey).ToDictionary(name => name, name => entries[name]));
    }

    private static Dictionary<string, object?> Variables(string json) =>
        JsonElement.Parse(json).EnumerateObject().ToDictionary(entry => entry.Name, entry => (object?)entry.Value);

    private static string Json(IReadOnlyDictionary<string, object?> values)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ValueWriter.Write(writer, values);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
