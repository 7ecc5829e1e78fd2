using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Beside;

/// <summary><c>_service</c>: the service itself. Its type bears the name under which federated gateways look for one.</summary>
internal static class ServiceType
{
    private const string Name = "_Service";

    /// <summary>The root field.</summary>
    public static FieldDefinition RootField() => new("_service", $"{Name}!")
    {
        Description = "The service that answers.",
        Resolver = context => new ValueTask<object?>(context.State),
    };

    /// <summary>The types.</summary>
    public static IEnumerable<NamedType> Make() =>
    [
        new ObjectType(Name)
        {
            Description = "The service that answers.",
            Fields =
            [
                Described.Field<RequestScope>("name", "String!", "Its name.", request => request.Service.Options.Name),
                Described.Field<RequestScope>("version", "String!", "Its version.", request => request.Service.Options.Version),
                Described.Field<RequestScope>("store", "String!", "The store that the graph lives in: `embedded` or `neo4j`.", request => request.Store.Name),
                Described.Field<RequestScope>("clock", "String!", "The clock that requests are answered by unless they state a time: `system`, `example` or a time.", request => request.Service.Options.ClockName),
                Described.Field<RequestScope>("now", "DateTime!", "The time that this request is answered for.", request => request.Run.Now),
                Described.Field<RequestScope>("enforced", "[IRI!]!", "The purposes that are enforced. While it is empty, nothing is hidden by purpose.", _ => Array.Empty<string>()),
                Described.Field<RequestScope>("uptime", "Long!", "Seconds since the start.", request => (long)request.Service.Uptime.TotalSeconds),
            ],
        },
    ];
}
