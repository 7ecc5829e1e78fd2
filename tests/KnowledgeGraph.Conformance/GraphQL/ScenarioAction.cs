using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>Does what a scenario's <c>when</c> says.</summary>
internal static class ScenarioAction
{
    /// <exception cref="InvalidDataException">The action, an option of it, or a rule is not known here.</exception>
    public static async Task<Outcome> RunAsync(Scenario scenario)
    {
        var action = scenario.Action.EnumerateObject().Single();
        return action.Name switch
        {
            "parse" => Parse(scenario),
            "validate" => Validate(scenario, action.Value),
            "execute" => await ExecuteAsync(scenario, action.Value).ConfigureAwait(false),
            _ => throw new InvalidDataException($"The action \"{action.Name}\" is not known."),
        };
    }

    private static Outcome Parse(Scenario scenario)
    {
        try
        {
            Parser.ParseDocument(scenario.Query);
            return new Outcome([]);
        }
        catch (GraphQLSyntaxException malformed)
        {
            return new Outcome([malformed.ToError()]);
        }
    }

    private static Outcome Validate(Scenario scenario, JsonElement ruleNames)
    {
        var rules = ruleNames.EnumerateArray().SelectMany(name => RuleNames.Ours(name.GetString()!)).ToList();
        return new Outcome(Validator.Validate(Schema(scenario), Parser.ParseDocument(scenario.Query), ruleNames: rules));
    }

    private static async Task<Outcome> ExecuteAsync(Scenario scenario, JsonElement options)
    {
        var request = new GraphQLRequest { Query = scenario.Query };
        var isValidated = true;
        foreach (var option in options.ValueKind == JsonValueKind.Object ? options.EnumerateObject().ToList() : [])
        {
            switch (option.Name)
            {
                case "operation-name":
                    request = request with { OperationName = option.Value.GetString() };
                    break;
                case "variables":
                    request = request with { Variables = (IReadOnlyDictionary<string, object?>)PlainValue.From(option.Value)! };
                    break;
                case "test-value":
                    request = request with { InitialValue = new TestData(scenario.TestData).Named(option.Value.GetString()!) };
                    break;
                case "validate-query":
                    isValidated = option.Value.GetBoolean();
                    break;
                default:
                    throw new InvalidDataException($"The option \"{option.Name}\" of execution is not known.");
            }
        }

        return await ExecuteAsync(Schema(scenario), request, isValidated).ConfigureAwait(false);
    }

    private static async Task<Outcome> ExecuteAsync(Schema schema, GraphQLRequest request, bool isValidated)
    {
        var engine = new GraphQLEngine(schema);
        var document = isValidated ? engine.Prepare(request.Query) : PreparedDocument.Trusted(schema, Parser.ParseDocument(request.Query));
        if (IsSubscription(document, request.OperationName))
        {
            return await SubscribeAsync(engine, document, request).ConfigureAwait(false);
        }

        var output = new ArrayBufferWriter<byte>();
        var response = await engine.ExecuteAsync(document, request, output).ConfigureAwait(false);
        return Read(output.WrittenMemory, response.Errors, response.IsRequestError);
    }

    private static async Task<Outcome> SubscribeAsync(GraphQLEngine engine, PreparedDocument document, GraphQLRequest request)
    {
        var subscription = engine.Subscribe(document, request);
        if (subscription.Responses is not { } responses)
        {
            return new Outcome(subscription.Errors) { IsRefused = true };
        }

        var first = await responses.FirstAsync().ConfigureAwait(false);
        return Read(first, [], isRefused: false);
    }

    private static bool IsSubscription(PreparedDocument document, string? operationName) =>
        document.Errors.Count == 0
        && document.Document!.Operations.Any(operation => operation.Operation == OperationType.Subscription && operation.Name?.Value == operationName);

    private static Outcome Read(ReadOnlyMemory<byte> response, IReadOnlyList<GraphQLError> errors, bool isRefused)
    {
        var root = JsonElement.Parse(response.Span);
        return new Outcome(errors) { IsRefused = isRefused, Data = root.TryGetProperty("data", out var data) ? data : null };
    }

    private static Schema Schema(Scenario scenario) => new ScenarioSchema(new TestData(scenario.TestData)).Build(
        scenario.Schema ?? throw new InvalidDataException("The test has no schema."));
}
