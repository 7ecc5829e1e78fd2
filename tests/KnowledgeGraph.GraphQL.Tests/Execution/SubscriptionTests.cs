using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>§6.2.3 Subscription.</summary>
public sealed class SubscriptionTests
{
    private static readonly GraphQLEngine Engine = new(SchemaBuilder.FromSdl(
        "type Query { a: Int } type Subscription { counted(to: Int!): Number still: Int } type Number { is: Int! }",
        new SdlBindings
        {
            Events = (_, field) => field.Name.Value == "counted" ? context => Count((int)context.Arguments["to"]!, context.CancellationToken) : null,
            Resolver = (type, _) => type switch
            {
                "Subscription" => context => new(context.Source),
                "Number" => context => (int)context.Source! == 2 ? throw new GraphQLException(ErrorCodes.NotFound, "Two is missing.") : new(context.Source),
                _ => null,
            },
        }));

    [Fact]
    public async Task Each_event_has_its_response()
    {
        var subscription = Engine.Subscribe(new GraphQLRequest { Query = "subscription A($n: Int!) { counted(to: $n) { is } }", Variables = new Dictionary<string, object?> { ["n"] = 3 } });

        Assert.Empty(subscription.Errors);
        Assert.Equal(
            [
                """{"data":{"counted":{"is":1}}}""",
                """{"errors":[{"message":"Two is missing.","locations":[{"line":1,"column":46}],"path":["counted","is"],"extensions":{"code":"NOT_FOUND"}}],"data":{"counted":null}}""",
                """{"data":{"counted":{"is":3}}}""",
            ],
            await Texts(subscription).ToListAsync());
    }

    [Fact]
    public async Task The_stream_ends_when_nobody_listens_any_more()
    {
        using var listening = new CancellationTokenSource();
        var subscription = Engine.Subscribe(new GraphQLRequest { Query = "subscription { counted(to: 1000000) { __typename } }" }, listening.Token);
        var received = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in subscription.Responses!)
            {
                if (++received == 2)
                {
                    await listening.CancelAsync();
                }
            }
        });

        Assert.Equal(2, received);
    }

    [Theory]
    [InlineData("{ a }", "Only subscription operations can be subscribed to.")]
    [InlineData("subscription { still }", "The field \"Subscription.still\" has no events to subscribe to.")]
    [InlineData("subscription A($n: Int!) { counted(to: $n) { is } }", "The variable \"$n\" of required type \"Int!\" was not provided.")]
    [InlineData("subscription { counted(to: 1) { is } still }", "The subscription must select only one field at its root.")]
    [InlineData("subscription {", "Syntax error: expected a selection, found the end of the document.")]
    public void A_request_that_cannot_be_subscribed_to_is_refused(string query, string message)
    {
        var subscription = Engine.Subscribe(new GraphQLRequest { Query = query });

        Assert.Null(subscription.Responses);
        Assert.Equal([message], subscription.Errors.Select(error => error.Message));
    }

    [Fact]
    public void A_root_that_was_not_validated_is_checked_before_it_is_opened()
    {
        var document = PreparedDocument.Trusted(Engine.Schema, KnowledgeGraph.GraphQL.Language.Parser.ParseDocument("subscription { counted(to: 1) { is } still }"));

        var subscription = Engine.Subscribe(document, new GraphQLRequest { Query = "" });

        Assert.Equal(["A subscription selects exactly one field at its root, not 2."], subscription.Errors.Select(error => error.Message));
    }

    [Fact]
    public async Task A_single_response_cannot_carry_it() => Assert.Equal(
        """{"errors":[{"message":"A subscription has a stream of responses, which this connection cannot carry. Use the WebSocket endpoint.","extensions":{"code":"BAD_INPUT","specifiedBy":"https://spec.graphql.org/September2025/#sec-Subscription"}}]}""",
        await Answers.Of(Engine, new GraphQLRequest { Query = "subscription { counted(to: 1) { is } }" }));

    private static async IAsyncEnumerable<object?> Count(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return i;
        }
    }

    private static IAsyncEnumerable<string> Texts(GraphQLSubscription subscription) =>
        subscription.Responses!.Select(response => Encoding.UTF8.GetString(response.Span));
}
