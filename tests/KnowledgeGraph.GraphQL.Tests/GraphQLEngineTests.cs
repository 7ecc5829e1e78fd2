using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests;

public sealed class GraphQLEngineTests
{
    [Fact]
    public async Task A_query_is_answered_in_the_order_of_its_fields() => Assert.Equal(
        """{"data":{"customers":[{"name":"Amara","__typename":"Customer","segment":"PRIVATE","first":41},{"name":"Bruno","__typename":"Customer","segment":"RETAIL","first":null}]}}""",
        await Answers.Of("{ customers { name __typename ...Rest } } fragment Rest on Customer { segment first: age }"));

    [Fact]
    public async Task Fragments_select_by_the_concrete_type() => Assert.Equal(
        """{"data":{"touchpoints":[{"url":"https://portal.example"},{"city":"Graz"}]}}""",
        await Answers.Of("{ touchpoints { ... on Website { url } ... on Branch { city } } }"));

    [Theory]
    [InlineData("{", """{"errors":[{"message":"Syntax error: expected a selection, found the end of the document.","locations":[{"line":1,"column":2}],"extensions":{"code":"PARSE_FAILED","specifiedBy":"https://spec.graphql.org/September2025/#sec-Language"}}]}""")]
    [InlineData("{ nme }", """{"errors":[{"message":"Cannot query field \"nme\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"VALIDATION_FAILED","rule":"FieldSelections","specifiedBy":"https://spec.graphql.org/September2025/#sec-Field-Selections"}}]}""")]
    [InlineData("query A($a: Int!) { customers(first: $a) { iri } }", """{"errors":[{"message":"The variable \"$a\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":9}],"extensions":{"code":"BAD_INPUT","specifiedBy":"https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values"}}]}""")]
    [InlineData("query A { party { iri } } query B { party { iri } }", """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"BAD_INPUT","specifiedBy":"https://spec.graphql.org/September2025/#sec-Executing-Requests"}}]}""")]
    [InlineData("{ a(b: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1", """{"errors":[{"message":"The document nests more than 64 levels of braces and brackets here. Ask for less at once.","locations":[{"line":1,"column":70}],"extensions":{"code":"LIMIT_EXCEEDED"}}]}""")]
    public async Task A_request_that_is_refused_has_no_data(string query, string expected)
    {
        var output = new ArrayBufferWriter<byte>();

        var response = await new GraphQLEngine(World.Schema).ExecuteAsync(new GraphQLRequest { Query = query }, output);

        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.True(response.IsRequestError);
        Assert.NotEmpty(response.Errors);
    }

    [Fact]
    public async Task The_operation_is_chosen_by_its_name()
    {
        var request = new GraphQLRequest { Query = "query A { a: __typename } query B { b: __typename }", OperationName = "B" };
        var output = new ArrayBufferWriter<byte>();

        var response = await new GraphQLEngine(World.Schema).ExecuteAsync(request, output);

        Assert.Equal("""{"data":{"b":"Query"}}""", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(("B", OperationType.Query, false), (response.Operation!.Name, response.Operation.Kind, response.IsRequestError));
    }

    [Fact]
    public async Task Variables_of_JSON_are_taken()
    {
        var request = new GraphQLRequest
        {
            Query = "query A($iri: ID!, $named: Boolean!) { customer(iri: $iri) { age name @include(if: $named) } }",
            Variables = new Dictionary<string, object?> { ["iri"] = JsonElement.Parse("\"id:c01\""), ["named"] = JsonElement.Parse("false") },
        };

        Assert.Equal("""{"data":{"customer":{"age":41}}}""", await Answers.Of(new GraphQLEngine(World.Schema), request));
    }

    [Fact]
    public async Task Extensions_are_written_once_the_operation_is_executed_and_left_out_if_empty()
    {
        var engine = new GraphQLEngine(World.Schema);

        var with = await Answers.Of(engine, new GraphQLRequest { Query = "{ __typename }", WriteExtensions = output => output.WriteBoolean("truncated", true) });
        var without = await Answers.Of(engine, new GraphQLRequest { Query = "{ __typename }", WriteExtensions = _ => { } });

        Assert.Equal("""{"data":{"__typename":"Query"},"extensions":{"truncated":true}}""", with);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", without);
    }

    [Fact]
    public void A_valid_text_is_prepared_once()
    {
        var engine = new GraphQLEngine(World.Schema);

        var prepared = engine.Prepare("{ customers { iri } }");

        Assert.Same(prepared, engine.Prepare("{ customers { " + "iri } }"));
        Assert.Same(prepared.Operation(null), prepared.Operation(null));
        Assert.NotSame(engine.Prepare("{ nothing }"), engine.Prepare("{ nothing }"));
    }

    [Fact]
    public void Of_many_texts_those_used_last_are_kept()
    {
        var engine = new GraphQLEngine(World.Schema, new GraphQLEngineOptions { MaxCachedDocuments = 2 });
        var (a, b) = (engine.Prepare("{ a: __typename }"), engine.Prepare("{ b: __typename }"));

        engine.Prepare("{ a: __typename }");
        engine.Prepare("{ c: __typename }");

        Assert.Same(a, engine.Prepare("{ a: __typename }"));
        Assert.NotSame(b, engine.Prepare("{ b: __typename }"));
    }

    [Fact]
    public void Texts_are_kept_up_to_a_number_of_characters()
    {
        var engine = new GraphQLEngine(World.Schema, new GraphQLEngineOptions { MaxCachedCharacters = 40 });
        var (a, b) = (engine.Prepare("{ a: __typename }"), engine.Prepare("{ b: __typename }"));
        Assert.Same(a, engine.Prepare("{ a: __typename }"));

        engine.Prepare("{ c: __typename }");
        var tooLong = $"{{ d: __typename }}{new string(' ', 40)}";

        Assert.NotSame(b, engine.Prepare("{ b: __typename }"));
        Assert.NotSame(engine.Prepare(tooLong), engine.Prepare(tooLong));
    }

    [Fact]
    public void A_document_with_errors_has_no_operation_to_execute()
    {
        var prepared = new GraphQLEngine(World.Schema).Prepare("{ nothing }");

        Assert.Equal("The document is not valid, and so it has no operations to execute.", Assert.Throws<InvalidOperationException>(() => prepared.Operation(null)).Message);
    }

    [Theory]
    [InlineData("{ waits }")]
    [InlineData("{ waits other }")]
    [InlineData("{ below { waits other } }")]
    [InlineData("{ writes }")]
    [InlineData("mutation { waits other }")]
    public async Task An_operation_that_takes_too_long_is_given_up(string query)
    {
        var clock = new ManualClock();
        var started = new TaskCompletionSource();
        var engine = new GraphQLEngine(Waiting(started), new GraphQLEngineOptions { Clock = clock, Timeout = TimeSpan.FromSeconds(2.5) });
        var output = new ArrayBufferWriter<byte>();

        var running = engine.ExecuteAsync(new GraphQLRequest { Query = query }, output);
        await started.Task;
        Assert.Equal(TimeSpan.FromSeconds(2.5), clock.LongestDue);
        clock.FireAll();
        var response = await running;

        Assert.Equal("""{"errors":[{"message":"The operation was given up after 2.5 seconds. Ask for less at once.","extensions":{"code":"TIMEOUT"}}],"data":null}""", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal([ErrorCodes.Timeout], response.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task When_nobody_waits_any_more_nothing_is_written()
    {
        using var client = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var output = new ArrayBufferWriter<byte>();
        var running = new GraphQLEngine(Waiting(started)).ExecuteAsync(new GraphQLRequest { Query = "{ waits writes }" }, output, client.Token);

        await started.Task;
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await running);
        Assert.Equal(0, output.WrittenCount);
    }

    private static Schema Waiting(TaskCompletionSource started)
    {
        return SchemaBuilder.FromSdl("type Query { waits: Int other: Int below: Query writes: Int } type Mutation { waits: Int other: Int }", new SdlBindings
        {
            Resolver = (_, field) => field.Name.Value switch
            {
                "waits" => async context =>
                {
                    started.TrySetResult();
                    await Task.Delay(Timeout.Infinite, context.CancellationToken);
                    return 1;
                },
                _ => _ => new(new object()),
            },
            Writer = (_, field) => field.Name.Value != "writes" ? null : async (context, output) =>
            {
                output.WriteStartArray();
                started.TrySetResult();
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return true;
            },
        });
    }
}
