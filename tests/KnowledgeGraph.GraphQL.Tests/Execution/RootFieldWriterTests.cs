using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class RootFieldWriterTests
{
    private const string Failed = """{"message":"The service failed to answer this field. Its log says why.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"INTERNAL"}}""";

    [Fact]
    public async Task It_writes_the_subtree_from_the_selection()
    {
        var response = await Ask("{ one: a(first: 2) { n __typename } a { n } b: plain }", "Thing", (context, output) =>
        {
            output.WriteStartObject();
            foreach (var field in context.Field.Selections!.For((ObjectType)context.Field.Field.Type.NamedType))
            {
                output.WritePropertyName(field.EncodedResponseName);
                if (field.IsTypeName)
                {
                    output.WriteStringValue(field.ParentType.Name);
                }
                else
                {
                    output.WriteNumberValue((int)context.Arguments["first"]!);
                }
            }

            output.WriteEndObject();
            return new(true);
        });

        Assert.Equal("""{"data":{"one":{"n":2,"__typename":"Thing"},"a":{"n":1},"b":5}}""", response);
    }

    [Fact]
    public async Task Letters_of_all_scripts_are_written_as_they_are() => Assert.Equal(
        """{"data":{"a":"Zoë ∞ 'q' <b> \"\\\n"}}""",
        await Ask("{ a }", "String", (_, output) =>
        {
            output.WriteStringValue("Zoë ∞ 'q' <b> \"\\\n");
            return new(true);
        }));

    public static TheoryData<string, string, string> Failures => new()
    {
        { "refuses", "String", """{"errors":[{"message":"Not so many.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"LIMIT_EXCEEDED"}}],"data":{"a":null}}""" },
        { "refuses", "String!", """{"errors":[{"message":"Not so many.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"LIMIT_EXCEEDED"}}],"data":null}""" },
        { "adds", "String", """{"errors":[{"message":"Gone.","locations":[{"line":1,"column":3}],"path":["a","b",0],"extensions":{"code":"NOT_FOUND"}}],"data":{"a":null}}""" },
        { "adds", "String!", """{"errors":[{"message":"Gone.","locations":[{"line":1,"column":3}],"path":["a","b",0],"extensions":{"code":"NOT_FOUND"}}],"data":null}""" },
        { "throws", "String", $$$"""{"errors":[{{{Failed}}}],"data":{"a":null}}""" },
        { "throws", "String!", $$$"""{"errors":[{{{Failed}}}],"data":null}""" },
        { "stops", "String", $$$"""{"errors":[{{{Failed}}}],"data":{"a":null}}""" },
        { "writes nothing", "String", $$$"""{"errors":[{{{Failed}}}],"data":{"a":null}}""" },
        { "writes null", "String", """{"data":{"a":null}}""" },
        { "writes null", "String!", $$$"""{"errors":[{{{Failed}}}],"data":null}""" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_a_failed_writer_wrote_is_dropped(string behaviour, string type, string expected) => Assert.Equal(expected, await Ask("{ a }", type, Writer(behaviour)));

    [Fact]
    public async Task Beside_a_failed_one_the_others_stand()
    {
        var response = await Ask("{ a plain }", "String", Writer("stops"));

        Assert.Equal($$$"""{"errors":[{{{Failed}}}],"data":{"a":null,"plain":5}}""", response);
    }

    [Fact]
    public async Task Writers_of_a_query_run_side_by_side_and_keep_their_order()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());

        var response = await Ask("{ x: a y: a }", "String", async (context, output) =>
        {
            output.WriteStringValue(context.Path.Name);
            var (mine, other) = context.Path.Name == "x" ? (first, second) : (second, first);
            mine.SetResult();
            await other.Task;
            return true;
        });

        Assert.Equal("""{"data":{"x":"x","y":"y"}}""", response);
    }

    [Fact]
    public async Task A_large_value_is_copied_whole()
    {
        var text = new string('x', 1_000_000);

        var response = await Ask("{ a }", "String", (_, output) =>
        {
            output.WriteStringValue(text);
            return new(true);
        });

        Assert.Equal($$$"""{"data":{"a":"{{{text}}}"}}""", response);
    }

    private static RootFieldWriter Writer(string behaviour) => (context, output) =>
    {
        switch (behaviour)
        {
            case "refuses":
                output.WriteStartArray();
                throw new GraphQLException(ErrorCodes.LimitExceeded, "Not so many.");
            case "adds":
                context.AddError(new GraphQLError("Gone.") { Code = ErrorCodes.NotFound, Path = context.Path.Field("b").Item(0) });
                return new(false);
            case "throws":
                throw new InvalidOperationException("The password is 1234.");
            case "stops":
                output.WriteStartArray();
                return new(true);
            case "writes null":
                output.WriteNullValue();
                return new(true);
            default:
                return new(true);
        }
    };

    private static Task<string> Ask(string query, string type, RootFieldWriter writer)
    {
        var schema = new SchemaBuilder()
            .Add(
                new ObjectType("Query")
                {
                    Fields =
                    [
                        new FieldDefinition("a", type) { Writer = writer, Arguments = [new InputValueDefinition("first", "Int") { DefaultValue = KnowledgeGraph.GraphQL.Language.Parser.ParseValue("1") }] },
                        new FieldDefinition("plain", "Int") { Resolver = _ => new(5) },
                    ],
                },
                new ObjectType("Thing") { Fields = [new FieldDefinition("n", "Int")] })
            .Build();
        return Answers.Of(query, schema);
    }
}
