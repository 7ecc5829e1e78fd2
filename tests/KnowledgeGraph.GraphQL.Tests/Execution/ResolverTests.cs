using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class ResolverTests
{
    [Fact]
    public async Task A_resolver_sees_what_is_asked()
    {
        object? seen = null;
        var schema = new SchemaBuilder()
            .Add(new ObjectType("Query")
            {
                Fields =
                [
                    new FieldDefinition("a", "Int")
                    {
                        Arguments = [new InputValueDefinition("b", "Int")],
                        Resolver = context =>
                        {
                            seen = (context.Source, context.State, context.Path.ToString(), context.Arguments["b"], context.Variables.Values["v"], context.Field.ToString());
                            return new(1);
                        },
                    },
                ],
            })
            .Build();

        await Answers.Of(new GraphQLEngine(schema), new GraphQLRequest
        {
            Query = "query A($v: Int) { x: a(b: $v) }",
            Variables = new Dictionary<string, object?> { ["v"] = 7 },
            InitialValue = "root",
            State = "who",
        });

        Assert.Equal(((object?)"root", (object?)"who", "x", (object?)7, (object?)7, "Query.a as x"), seen);
    }

    [Fact]
    public async Task What_has_no_resolver_is_read_from_dictionaries_and_JSON()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int b: Query c: [Float] d: String }");
        var request = new GraphQLRequest
        {
            Query = "{ a b { a d } c }",
            InitialValue = new Dictionary<string, object?> { ["a"] = 1, ["b"] = JsonElement.Parse("""{ "a": 2, "c": [] }"""), ["c"] = new[] { 1.5 } },
        };

        Assert.Equal("""{"data":{"a":1,"b":{"a":2,"d":null},"c":[1.5]}}""", await Answers.Of(new GraphQLEngine(schema), request));
    }

    [Fact]
    public async Task What_the_service_does_wrong_is_told_to_the_log_and_not_to_the_client()
    {
        var logged = new List<string>();
        var schema = SchemaBuilder.FromSdl(
            "type Query { throws: Int list: [Int] leaf: Int type: I enum: E } interface I { a: Int } type T implements I { a: Int } enum E { A }",
            new SdlBindings
            {
                Resolver = (_, field) => field.Name.Value switch
                {
                    "throws" => _ => throw new InvalidOperationException("The password is 1234."),
                    _ => _ => new((object)"nonsense"),
                },
                TypeResolver = _ => _ => "Query",
            });
        var engine = new GraphQLEngine(schema, new GraphQLEngineOptions { OnUnexpectedError = (exception, _) => logged.Add(exception.Message) });

        var response = await Answers.Of(engine, new GraphQLRequest { Query = "{ throws list leaf type { a } enum }" });

        using var document = JsonDocument.Parse(response);
        Assert.All(document.RootElement.GetProperty("errors").EnumerateArray(), error =>
        {
            Assert.Equal("The service failed to answer this field. Its log says why.", error.GetProperty("message").GetString());
            Assert.Equal(ErrorCodes.Internal, error.GetProperty("extensions").GetProperty("code").GetString());
        });
        Assert.Equal("""{"throws":null,"list":null,"leaf":null,"type":null,"enum":null}""", document.RootElement.GetProperty("data").GetRawText());
        Assert.Equal(
            [
                "The password is 1234.",
                "Query.list is a list, but its resolver returned a value of type System.String.",
                "A resolver returned a value that the scalar \"Int\" cannot hold. \"nonsense\" is not an Int.",
                "A value of the type \"I\" was resolved to \"Query\", which is none of its possible types.",
                "A resolver returned a value that the enum \"E\" does not have. nonsense is not a value of the enum \"E\".",
            ],
            logged);
    }

    [Fact]
    public async Task An_error_can_be_added_beside_a_value()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int }", new SdlBindings
        {
            Resolver = (_, _) => context =>
            {
                context.AddError(new GraphQLError("Only in part.") { Code = ErrorCodes.LimitExceeded, Extensions = new Dictionary<string, object?> { ["most"] = 10 } });
                return new(1);
            },
        });

        Assert.Equal(
            """{"errors":[{"message":"Only in part.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"LIMIT_EXCEEDED","most":10}}],"data":{"a":1}}""",
            await Answers.Of("{ a }", schema));
    }

    [Fact]
    public async Task Root_fields_of_a_mutation_run_one_after_the_other()
    {
        var log = new List<string>();
        var schema = SchemaBuilder.FromSdl("type Query { a: Int } type Mutation { set(to: Int!): Number } type Number { is: Int }", new SdlBindings
        {
            Resolver = (type, field) => (type, field.Name.Value) switch
            {
                ("Mutation", _) => async context =>
                {
                    log.Add($"begin {context.Arguments["to"]}");
                    await Task.Yield();
                    log.Add($"end {context.Arguments["to"]}");
                    return context.Arguments["to"];
                },
                ("Number", _) => async context =>
                {
                    await Task.Yield();
                    log.Add($"read {context.Source}");
                    return context.Source;
                },
                _ => null,
            },
        });

        var response = await Answers.Of("mutation { first: set(to: 1) { is } second: set(to: 3) { is } third: set(to: 2) { is } }", schema);

        Assert.Equal("""{"data":{"first":{"is":1},"second":{"is":3},"third":{"is":2}}}""", response);
        Assert.Equal(["begin 1", "end 1", "read 1", "begin 3", "end 3", "read 3", "begin 2", "end 2", "read 2"], log);
    }

    [Fact]
    public async Task Fields_of_a_query_run_side_by_side()
    {
        var (left, right) = (new TaskCompletionSource(), new TaskCompletionSource());
        var schema = SchemaBuilder.FromSdl("type Query { left: Int right: Int below: Query }", new SdlBindings
        {
            Resolver = (_, field) => async _ =>
            {
                switch (field.Name.Value)
                {
                    case "left":
                        left.TrySetResult();
                        await right.Task;
                        return 1;
                    case "right":
                        right.TrySetResult();
                        await left.Task;
                        return 2;
                    default:
                        return new object();
                }
            },
        });

        Assert.Equal("""{"data":{"left":1,"right":2}}""", await Answers.Of("{ left right }", schema));
        (left, right) = (new TaskCompletionSource(), new TaskCompletionSource());
        Assert.Equal("""{"data":{"below":{"left":1,"right":2}}}""", await Answers.Of("{ below { left right } }", schema));
    }

    [Fact]
    public async Task Custom_scalars_and_enums_are_read_and_written_by_their_own_functions()
    {
        var schema = new SchemaBuilder()
            .Add(
                new ScalarType("Upper") { ParseValue = value => ((string)value).ToLowerInvariant(), Serialize = value => ((string)value).ToUpperInvariant() },
                new EnumType("Sort") { Values = [new EnumValueDefinition("UP") { Value = 1 }, new EnumValueDefinition("DOWN") { Value = -1 }] },
                new ObjectType("Query")
                {
                    Fields =
                    [
                        new FieldDefinition("echo", "Upper")
                        {
                            Arguments = [new InputValueDefinition("text", "Upper!"), new InputValueDefinition("sort", "Sort") { DefaultValue = Parser.ParseValue("DOWN") }],
                            Resolver = context => new($"{context.Arguments["text"]}{context.Arguments["sort"]}"),
                        },
                        new FieldDefinition("sorts", "[Sort]") { Resolver = _ => new(new object[] { 1, -1, "UP" }) },
                    ],
                })
            .Build();

        Assert.Equal(
            """{"data":{"echo":"ABC-1","again":"X1","sorts":["UP","DOWN","UP"]}}""",
            await Answers.Of("""{ echo(text: "aBc") again: echo(text: "x", sort: UP) sorts }""", schema));
    }
}
