using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>Makes a scenario's schema executable: fields read the test data, or do what the suite's directives on them say.</summary>
internal sealed class ScenarioSchema(TestData data)
{
    private delegate object? Directed(ResolverContext context, DirectiveNode directive);

    public Schema Build(string sdl) => SchemaBuilder.FromSdl(sdl, new SdlBindings
    {
        Resolver = Resolver,
        Events = (_, _) => context => Once(context.Source),
        TypeResolver = _ => value => data.Member(value, "type") as string,
        ToleratesUnknownDirectives = true,
    });

    // A subscription is tested by one event, whose value is the initial one.
    private static async IAsyncEnumerable<object?> Once(object? source)
    {
        await Task.Yield();
        yield return source;
    }

    private FieldResolver Resolver(string type, FieldDefinitionNode field)
    {
        var name = field.Name.Value;
        foreach (var directive in field.Directives)
        {
            if (Behaviour(directive.Name.Value, name) is { } behaviour)
            {
                return async context =>
                {
                    if (directive.Name.Value.StartsWith("resolvePromise", StringComparison.Ordinal))
                    {
                        await Task.Yield();
                    }

                    return behaviour(context, directive);
                };
            }
        }

        return context => new(data.Member(context.Source, name));
    }

    private Directed? Behaviour(string directive, string fieldName) => directive switch
    {
        "resolveString" or "resolvePromiseString" => (context, node) => Filled(Argument(node, "value"), context.Arguments),
        "argumentsJson" => (context, _) => Json(context.Arguments),
        "resolveEmptyObject" => (_, _) => new object(),
        "resolveTestData" or "resolvePromiseTestData" => (_, node) => data.Named(Argument(node, "name")),
        "resolvePromise" => (context, _) => data.Member(context.Source, fieldName),
        "resolveError" or "resolvePromiseReject" => (_, node) => throw new GraphQLException(ErrorCodes.Internal, Argument(node, "message")),
        "resolveErrorList" or "resolvePromiseRejectList" => ErrorList,
        _ => null,
    };

    private static object? ErrorList(ResolverContext context, DirectiveNode directive)
    {
        foreach (var message in Arguments(directive, "messages"))
        {
            context.AddError(new GraphQLError(message));
        }

        return Arguments(directive, "values").ToList();
    }

    private static string Filled(string template, IReadOnlyDictionary<string, object?> arguments) => arguments.Aggregate(
        template,
        (text, argument) => text.Replace($"${argument.Key}", Convert.ToString(argument.Value, CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static string Json(IReadOnlyDictionary<string, object?> arguments)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ValueWriter.Write(writer, arguments);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Argument(DirectiveNode directive, string name) =>
        (directive.ArgumentValue(name) as StringValueNode)?.Value ?? throw new InvalidDataException($"@{directive.Name} has no text \"{name}\".");

    private static IEnumerable<string> Arguments(DirectiveNode directive, string name) =>
        directive.ArgumentValue(name) is ListValueNode list ? list.Items.OfType<StringValueNode>().Select(item => item.Value) : [];
}
