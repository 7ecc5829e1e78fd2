using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>The fields of a schema's types, and where each leads, as introspection tells.</summary>
internal sealed class SchemaFields
{
    private const string Question = """
        {
          __schema {
            types {
              name
              fields(includeDeprecated: true) { name args { name type { ...named } } type { ...named } }
              inputFields { name type { ...named } }
            }
          }
        }
        fragment named on __Type { name ofType { name ofType { name ofType { name ofType { name ofType { name } } } } } }
        """;

    private readonly Dictionary<string, Dictionary<string, string>> _types = new(StringComparer.Ordinal);

    private SchemaFields()
    {
    }

    /// <summary>Asks a service.</summary>
    public static async Task<SchemaFields> OfAsync(ServerProcess server)
    {
        var schema = new SchemaFields();
        foreach (var type in (await server.DataAsync(Question))["__schema"]!["types"]!.AsArray())
        {
            schema.Add((string)type!["name"]!, Items(type["fields"]).Concat(Items(type["inputFields"])));
            foreach (var field in Items(type["fields"]))
            {
                schema.Add(ArgumentsOf((string)type["name"]!, (string)field["name"]!), Items(field["args"]));
            }
        }

        return schema;
    }

    /// <summary>The name under which a field's arguments are found, as if they were a type.</summary>
    public static string ArgumentsOf(string type, string field) => $"{type}.{field}";

    /// <summary>Whether there is a type of that name.</summary>
    public bool Has(string type) => _types.ContainsKey(type);

    /// <summary>Whether a type has a field of that name.</summary>
    public bool Has(string type, string field) => _types.TryGetValue(type, out var fields) && fields.ContainsKey(field);

    /// <summary>The type that a field leads to, without list and non-null.</summary>
    public string TypeOf(string type, string field) => _types[type][field];

    private static IEnumerable<JsonNode> Items(JsonNode? list) => list?.AsArray().OfType<JsonNode>() ?? [];

    private static string Named(JsonNode type) => (string?)type["name"] ?? Named(type["ofType"]!);

    private void Add(string type, IEnumerable<JsonNode> fields) =>
        _types[type] = fields.ToDictionary(field => (string)field["name"]!, field => Named(field["type"]!), StringComparer.Ordinal);
}
