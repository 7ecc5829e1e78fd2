using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>§3.12.1 Combining List and Non-Null, and §6.4.4 Handling Execution Errors.</summary>
public sealed class NullPropagationTests
{
    private const string NoValue = """{"message":"The field \"Query.a\" must not be null, but there is no value.","locations":[{"line":1,"column":3}],"path":PATH,"extensions":{"code":"INTERNAL","specifiedBy":"https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors"}}""";
    private const string BadItem = """{"message":"The service failed to answer this field. Its log says why.","locations":[{"line":1,"column":3}],"path":["a",2],"extensions":{"code":"INTERNAL"}}""";

    private static readonly object?[] Numbers = [1, 2, 3];
    private static readonly object?[] WithNull = [1, 2, null];
    private static readonly object?[] WithError = [1, 2, "three"];

    public static TheoryData<string, object?, string, string?> Results => new()
    {
        { "[Int]", Numbers, """{"a":[1,2,3]}""", null },
        { "[Int]", null, """{"a":null}""", null },
        { "[Int]", WithNull, """{"a":[1,2,null]}""", null },
        { "[Int]", WithError, """{"a":[1,2,null]}""", BadItem },
        { "[Int]!", Numbers, """{"a":[1,2,3]}""", null },
        { "[Int]!", null, "null", NoValue.Replace("PATH", """["a"]""", StringComparison.Ordinal) },
        { "[Int]!", WithNull, """{"a":[1,2,null]}""", null },
        { "[Int]!", WithError, """{"a":[1,2,null]}""", BadItem },
        { "[Int!]", Numbers, """{"a":[1,2,3]}""", null },
        { "[Int!]", null, """{"a":null}""", null },
        { "[Int!]", WithNull, """{"a":null}""", NoValue.Replace("PATH", """["a",2]""", StringComparison.Ordinal) },
        { "[Int!]", WithError, """{"a":null}""", BadItem },
        { "[Int!]!", Numbers, """{"a":[1,2,3]}""", null },
        { "[Int!]!", null, "null", NoValue.Replace("PATH", """["a"]""", StringComparison.Ordinal) },
        { "[Int!]!", WithNull, "null", NoValue.Replace("PATH", """["a",2]""", StringComparison.Ordinal) },
        { "[Int!]!", WithError, "null", BadItem },
        { "[[Int!]]!", new object[] { Numbers, WithNull }, """{"a":[[1,2,3],null]}""", NoValue.Replace("PATH", """["a",1,2]""", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public async Task A_null_goes_up_to_where_it_may_be(string type, object? value, string data, string? error)
    {
        var schema = new SchemaBuilder().Add(new ObjectType("Query") { Fields = [new FieldDefinition("a", type) { Resolver = _ => new(value) }] }).Build();

        var response = await Answers.Of("{ a }", schema);

        Assert.Equal(error is null ? $$"""{"data":{{data}}}""" : $$"""{"errors":[{{error}}],"data":{{data}}}""", response);
    }

    [Theory]
    [InlineData("{ loose { loose { strict } } }", """{"loose":{"loose":null}}""")]
    [InlineData("{ loose { tight { strict } } }", """{"loose":null}""")]
    [InlineData("{ tight { tight { strict } } other: loose { __typename } }", "null")]
    [InlineData("{ loose { list { strict } } }", """{"loose":{"list":[null,null]}}""")]
    [InlineData("{ loose { tightList { strict } } }", """{"loose":{"tightList":null}}""")]
    public async Task An_error_takes_with_it_what_cannot_be_without(string query, string data)
    {
        var response = await Answers.Of(query, Tree());

        Assert.EndsWith($"\"data\":{data}}}", response, StringComparison.Ordinal);
        Assert.StartsWith("""{"errors":[{"message":"No.",""", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_position_has_one_error_with_its_place_and_path()
    {
        var response = await Answers.Of("{ loose { tight { x: strict\n y: strict } } }", Tree());

        Assert.Equal(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":19}],"path":["loose","tight","x"],"extensions":{"code":"NOT_FOUND"}},{"message":"No.","locations":[{"line":2,"column":2}],"path":["loose","tight","y"],"extensions":{"code":"NOT_FOUND"}}],"data":{"loose":null}}""",
            response);
    }

    private static Schema Tree() => SchemaBuilder.FromSdl(
        "type Query { loose: Query tight: Query! list: [Query] tightList: [Query!] strict: Int! }",
        new SdlBindings
        {
            Resolver = (_, field) => field.Name.Value switch
            {
                "strict" => _ => throw new GraphQLException(ErrorCodes.NotFound, "No."),
                "list" or "tightList" => _ => new(new object[] { new(), new() }),
                _ => _ => new(new object()),
            },
        });
}
