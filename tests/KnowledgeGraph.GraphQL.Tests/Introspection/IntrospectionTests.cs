using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Introspection;

/// <summary>§4 Introspection.</summary>
public sealed class IntrospectionTests
{
    private const string ToolsQuery = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    private static readonly Schema Schema = SchemaBuilder.FromSdl("""
        "What can be asked."
        schema { query: Query }
        type Query implements A & B { a(x: In = { y: [1] }, old: Int @deprecated): [Int!]! gone: U @deprecated(reason: "Use a.") }
        interface A implements B { a(x: In = { y: [1] }): [Int!]! }
        interface B { a(x: In): [Int!]! }
        union U = Other | Query
        "Another."
        type Other { o: Moment }
        scalar Moment @specifiedBy(url: "https://moments.example")
        enum E { UP DOWN @deprecated(reason: "Only up.") }
        input In { y: [Int!] = [2] z: E = UP @deprecated }
        input One @oneOf { a: Int }
        "For tests."
        directive @d(e: E) repeatable on FIELD | QUERY
        """);

    public static TheoryData<string, string> Types => new()
    {
        { "Query", """{"kind":"OBJECT","name":"Query","description":null,"specifiedByURL":null,"isOneOf":null,"fields":[{"name":"a"}],"interfaces":[{"name":"A"},{"name":"B"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}""" },
        { "A", """{"kind":"INTERFACE","name":"A","description":null,"specifiedByURL":null,"isOneOf":null,"fields":[{"name":"a"}],"interfaces":[{"name":"B"}],"possibleTypes":[{"name":"Query"}],"enumValues":null,"inputFields":null,"ofType":null}""" },
        { "B", """{"kind":"INTERFACE","name":"B","description":null,"specifiedByURL":null,"isOneOf":null,"fields":[{"name":"a"}],"interfaces":[],"possibleTypes":[{"name":"Query"}],"enumValues":null,"inputFields":null,"ofType":null}""" },
        { "U", """{"kind":"UNION","name":"U","description":null,"specifiedByURL":null,"isOneOf":null,"fields":null,"interfaces":null,"possibleTypes":[{"name":"Other"},{"name":"Query"}],"enumValues":null,"inputFields":null,"ofType":null}""" },
        { "Other", """{"kind":"OBJECT","name":"Other","description":"Another.","specifiedByURL":null,"isOneOf":null,"fields":[{"name":"o"}],"interfaces":[],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}""" },
        { "Moment", """{"kind":"SCALAR","name":"Moment","description":null,"specifiedByURL":"https://moments.example","isOneOf":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}""" },
        { "E", """{"kind":"ENUM","name":"E","description":null,"specifiedByURL":null,"isOneOf":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":[{"name":"UP"}],"inputFields":null,"ofType":null}""" },
        { "In", """{"kind":"INPUT_OBJECT","name":"In","description":null,"specifiedByURL":null,"isOneOf":false,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"y"}],"ofType":null}""" },
        { "One", """{"kind":"INPUT_OBJECT","name":"One","description":null,"specifiedByURL":null,"isOneOf":true,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"a"}],"ofType":null}""" },
        { "Nothing", "null" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Each_kind_of_type_tells_what_belongs_to_it(string name, string expected)
    {
        const string Fields = "kind name description specifiedByURL isOneOf fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name }";

        Assert.Equal($$$"""{"data":{"__type":{{{expected}}}}}""", await Answers.Of($$"""{ __type(name: "{{name}}") { {{Fields}} } }""", Schema));
    }

    [Fact]
    public async Task What_is_deprecated_is_told_only_when_asked_for() => Assert.Equal(
        """{"data":{"query":{"fields":[{"name":"a","isDeprecated":false,"deprecationReason":null,"args":[{"name":"x"},{"name":"old"}]},{"name":"gone","isDeprecated":true,"deprecationReason":"Use a.","args":[]}],"few":[{"name":"a","args":[{"name":"x"}]}]},"e":{"enumValues":[{"name":"UP","deprecationReason":null},{"name":"DOWN","deprecationReason":"Only up."}]},"in":{"inputFields":[{"name":"y","isDeprecated":false,"deprecationReason":null},{"name":"z","isDeprecated":true,"deprecationReason":"No longer supported"}]}}}""",
        await Answers.Of(
            """
            {
              query: __type(name: "Query") {
                fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name } }
                few: fields { name args { name } }
              }
              e: __type(name: "E") { enumValues(includeDeprecated: true) { name deprecationReason } }
              in: __type(name: "In") { inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } }
            }
            """,
            Schema));

    [Fact]
    public async Task Lists_and_non_nulls_are_told_from_outside_in() => Assert.Equal(
        """{"data":{"__type":{"fields":[{"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","ofType":{"kind":"SCALAR","name":"Int","ofType":null}}}},"args":[{"defaultValue":"{ y: [1] }","type":{"name":"In"}}]}]}}}""",
        await Answers.Of(
            """{ __type(name: "Query") { fields { type { kind name ofType { kind name ofType { kind ofType { kind name ofType { name } } } } } args { defaultValue type { name } } } } }""",
            Schema));

    [Fact]
    public async Task The_schema_tells_its_roots_and_directives()
    {
        var response = await Answers.Of("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } directives { name description isRepeatable locations args { name type { name ofType { name } } defaultValue } } } }", Schema);

        var schema = JsonElement.Parse(response).GetProperty("data").GetProperty("__schema");
        Assert.Equal(("What can be asked.", "Query"), (schema.GetProperty("description").GetString(), schema.GetProperty("queryType").GetProperty("name").GetString()));
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("mutationType").ValueKind);
        var directives = schema.GetProperty("directives").EnumerateArray().ToList();
        Assert.Equal(["d", "include", "skip", "deprecated", "specifiedBy", "oneOf"], directives.Select(directive => directive.GetProperty("name").GetString()));
        Assert.Equal(
            """{"name":"d","description":"For tests.","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"e","type":{"name":"E","ofType":null},"defaultValue":null}]}""",
            directives[0].GetRawText());
        Assert.Equal("\"No longer supported\"", directives[3].GetProperty("args")[0].GetProperty("defaultValue").GetString());
    }

    [Fact]
    public async Task The_query_of_current_tools_is_answered_within_the_limits()
    {
        var response = await Answers.Of(ToolsQuery, World.Schema);

        var types = JsonElement.Parse(response).GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()!).ToList();
        Assert.Equal(World.Schema.Types.Names, types);
        Assert.Equal(["String", "Int", "Float", "Boolean", "ID"], types.Where(name => BuiltInScalars.Find(name) is not null).OrderBy(name => Array.IndexOf(["String", "Int", "Float", "Boolean", "ID"], name)));
        Assert.Contains("__DirectiveLocation", types);
    }

    [Fact]
    public async Task A_built_in_scalar_that_nothing_uses_is_not_there()
    {
        var response = await Answers.Of("{ __schema { types { name } } float: __type(name: \"Float\") { name } }", SchemaBuilder.FromSdl("type Query { a: Int }"));

        Assert.DoesNotContain("\"Float\"", response, StringComparison.Ordinal);
        Assert.Contains("\"float\":null", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_tells_its_type_even_below_introspection() => Assert.Equal(
        """{"data":{"__typename":"Query","__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type","kind":"OBJECT"}}}}""",
        await Answers.Of("{ __typename __schema { __typename queryType { __typename kind } } }", Schema));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", null)]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", "The introspection nests lists of types and fields 4 levels deep; 3 are allowed.")]
    [InlineData("{ __type(name: \"A\") { ...T } } fragment T on __Type { possibleTypes { interfaces { possibleTypes { ...U } } } } fragment U on __Type { inputFields { name } }", "The introspection nests lists of types and fields 4 levels deep; 3 are allowed.")]
    public void Lists_that_lead_back_to_types_are_nested_three_times_at_most(string query, string? message)
    {
        var errors = Validator.Validate(Schema, Parser.ParseDocument(query));

        Assert.Equal(message is null ? [] : [message], errors.Select(error => error.Message));
    }
}
