using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>A generated brand: customers with their interactions at touchpoints, as Turtle for the service and as objects for its peers.</summary>
internal sealed class BrandData
{
    private const int Touchpoints = 20;
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private BrandData(IReadOnlyList<CustomerRow> customers) => Customers = customers;

    /// <summary>The customers in IRI order.</summary>
    public IReadOnlyList<CustomerRow> Customers { get; }

    /// <summary>Generates a brand.</summary>
    /// <param name="customers">Number of customers.</param>
    /// <param name="interactions">Interactions of each.</param>
    /// <param name="seed">Seed of what is left to chance.</param>
    public static BrandData Generate(int customers, int interactions, int seed)
    {
        var random = new Random(seed);
        var touchpoints = Enumerable.Range(0, Touchpoints).Select(i => new TouchpointRow($"id:bench-tp-{i:D2}", $"Touchpoint {i}")).ToList();
        return new BrandData([.. Enumerable.Range(0, customers).Select(c => new CustomerRow(
            $"id:bench-c-{c:D5}",
            $"Customer {c}",
            [.. Enumerable.Range(0, interactions).Select(i => new InteractionRow(
                $"id:bench-i-{c:D5}-{i:D3}",
                FirstDay.AddMinutes(random.Next(300 * 24 * 60)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                touchpoints[random.Next(Touchpoints)]))]))]);
    }

    /// <summary>The brand as Turtle in terms of the repository's ontology.</summary>
    public string ToTurtle()
    {
        var text = new StringBuilder("@prefix pce: <https://pce.example/ontology#> .\n@prefix v: <https://pce.example/vocab#> .\n@prefix id: <https://pce.example/id/> .\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n");
        foreach (var touchpoint in Customers.SelectMany(c => c.ParticipatedIn).Select(i => i.AtTouchpoint).Distinct().OrderBy(t => t.Iri, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{touchpoint.Iri} a pce:Touchpoint ; rdfs:label \"{touchpoint.Name}\" ; pce:deliveredOn v:Web ; pce:touchMode v:SelfService ; pce:ownedByTeam id:team-digital .\n");
        }

        foreach (var customer in Customers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{customer.Iri} a pce:Customer ; rdfs:label \"{customer.Name}\" .\n");
            foreach (var interaction in customer.ParticipatedIn)
            {
                text.Append(CultureInfo.InvariantCulture, $"{interaction.Iri} a pce:Visit ; pce:startedAt \"{interaction.StartedAt}\"^^<http://www.w3.org/2001/XMLSchema#dateTime> ; pce:atTouchpoint {interaction.AtTouchpoint.Iri} ; pce:recognitionState v:SignedInSession ; pce:hasParticipant {customer.Iri} .\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The brand as JSON for a peer.</summary>
    public string ToJson() => JsonSerializer.Serialize(new Document(Customers), Options);

    /// <summary>The brand that <see cref="ToJson"/> wrote.</summary>
    public static BrandData FromJson(string json) => new(JsonSerializer.Deserialize<Document>(json, Options)!.Customers);

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private sealed record Document(IReadOnlyList<CustomerRow> Customers);
}
