using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>One who asks a server the same question over and over on one connection, and notes how long each answer takes.</summary>
/// <param name="name">How the output calls the server.</param>
/// <param name="endpoint">What is asked.</param>
/// <param name="body">The JSON that is sent.</param>
internal sealed class Asker(string name, Uri endpoint, byte[] body) : IDisposable
{
    private readonly HttpConnection _connection = new(endpoint, body);
    private readonly List<double> _milliseconds = [];

    /// <summary>How the output calls the server.</summary>
    public string Name { get; } = name;

    /// <summary>Times of all answers, ascending, in milliseconds.</summary>
    public LoadResult Result => new([.. _milliseconds.Order()], TimeSpan.FromMilliseconds(_milliseconds.Sum()));

    /// <summary>Asks a GraphQL server.</summary>
    public static Asker OfGraphQL(string name, Uri address, string query) =>
        new(name, new Uri(address, "/graphql"), JsonSerializer.SerializeToUtf8Bytes(new { query }));

    /// <summary>Sends Cypher to Neo4j's HTTP Query API.</summary>
    public static Asker OfCypher(string name, Uri address, string statement) => new(
        name,
        new Uri(address, "/db/neo4j/query/v2"),
        JsonSerializer.SerializeToUtf8Bytes(new { statement, parameters = new { after = "" }, accessMode = "Read" }));

    /// <summary>Asks without measuring.</summary>
    public void Warm(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _connection.Ask(null);
        }
    }

    /// <summary>Asks some times, and notes how long each took.</summary>
    public void Measure(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            _connection.Ask(null);
            _milliseconds.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }
    }

    /// <summary>What the answer says, whatever form it has: per customer a line, with the interactions below.</summary>
    /// <exception cref="InvalidDataException">It is no answer.</exception>
    public string Ask()
    {
        using var answer = new MemoryStream();
        _connection.Ask(answer);
        var data = JsonNode.Parse(answer.ToArray())?["data"]
            ?? throw new InvalidDataException($"{Name} gave no answer: {Encoding.UTF8.GetString(answer.ToArray())}");
        var text = new StringBuilder();
        foreach (var customer in RowsOf(data).AsArray())
        {
            Tell(customer!, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    // Rows of the Query API, a connection of this service, or the peer's list.
    private static JsonNode RowsOf(JsonNode data) => data["values"] ?? (data["customers"] is JsonObject connection ? connection["nodes"] : data["customers"])!;

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    // The same in maps and in lists, one touchpoint alone or in a list, IRIs whole or short, times with or without a fraction.
    private static void Tell(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    Tell(value, text);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Tell(value, text);
                }

                break;
            default:
                var told = (node?.ToString() ?? "null").Replace(StoredBrand.Individuals, "id:", StringComparison.Ordinal).Replace(StoredBrand.Vocabulary, "v:", StringComparison.Ordinal);
                text.Append(DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? $"{time.UtcDateTime:O}" : told).Append(' ');
                break;
        }
    }
}
