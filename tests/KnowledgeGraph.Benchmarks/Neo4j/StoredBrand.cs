using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Neo4j;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>
/// A generated brand, written into a database through the store. Of each customer's interactions some were recorded as theirs, the others were
/// seen under an identity; some identities are shared by two customers, so that what was seen under them counts for neither.
/// </summary>
internal sealed class StoredBrand
{
    /// <summary>Customers, unless another number is given.</summary>
    public const int DefaultSize = 20_000;

    /// <summary>Namespace of what is generated.</summary>
    public const string Individuals = "https://pce.example/id/";

    /// <summary>Namespace of the ontology's concepts.</summary>
    public const string Vocabulary = "https://pce.example/vocab#";

    private const string Terms = "https://pce.example/ontology#";
    private const string Label = "http://www.w3.org/2000/01/rdf-schema#label";
    private const int Touchpoints = 60;
    private const int Seed = 20260101;
    private const int CustomersInACommit = 250;
    private static readonly string[] Channels = ["Web", "App", "Phone", "Branch"];
    private static readonly string[] Classes = ["Visit", "Visit", "Visit", "Call", "Message", "Meeting", "ResearchActivity"];
    private static readonly DateTimeOffset FirstDay = new(2025, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly int _customers;
    private readonly Random _random = new(Seed);
    private int _interactions;

    private StoredBrand(int customers) => _customers = customers;

    /// <summary>Generates a brand and writes it, a few thousand nodes in one commit.</summary>
    /// <returns>Number of interactions.</returns>
    /// <param name="options">The database, into which a server of the service has put the ontology.</param>
    /// <param name="ontology">The ontology folder that it was served with.</param>
    /// <param name="customers">Number of customers.</param>
    public static async Task<int> WriteAsync(Neo4jStoreOptions options, string ontology, int customers)
    {
        var model = OntologyLoader.Load(ontology).Model ?? throw new InvalidOperationException($"The ontology {ontology} can't be read.");
        await using var store = await Neo4jStore.OpenAsync(options, CancellationToken.None);
        await store.ApplySchemaAsync(StoreSchema.Of(new OntologyRewriting(model, store.Symbols)), CancellationToken.None);
        var brand = new StoredBrand(customers);
        var provenance = new Provenance("benchmarks", "a generated brand", model.Version, FirstDay);
        await store.CommitAsync(provenance, WriteTouchpoints, CancellationToken.None);
        for (var from = 0; from < customers; from += CustomersInACommit)
        {
            var part = Enumerable.Range(from, Math.Min(CustomersInACommit, customers - from)).Select(brand.Generate).ToList();
            await store.CommitAsync(provenance, transaction => WriteCustomers(transaction, part), CancellationToken.None);
        }

        return brand._interactions;
    }

    private Customer Generate(int number)
    {
        // Most have about fifteen, some have sixty.
        var count = _random.Next(50) == 0 ? 60 : _random.Next(10, 22);
        _interactions += count;
        var name = number.ToString("D6", CultureInfo.InvariantCulture);
        var sharesWith = _random.Next(40) == 0 && number > 0 ? (number - 1).ToString("D6", CultureInfo.InvariantCulture) : null;
        return new Customer(name, sharesWith, [.. Enumerable.Range(0, count).Select(i => new Interaction(
            $"{name}-{i:D2}",
            Classes[_random.Next(Classes.Length)],
            FirstDay.AddSeconds(_random.Next(600 * 24 * 3600)),
            _random.Next(Touchpoints),
            (Way)_random.Next(4)))]);
    }

    private static int WriteTouchpoints(GraphTransaction transaction)
    {
        for (var number = 0; number < Touchpoints; number++)
        {
            var touchpoint = Make(transaction, $"bench-touchpoint-{number}", "Touchpoint");
            transaction.AddValue(touchpoint, transaction.Symbols.Of(Label), StoredValue.OfString($"Touchpoint {number}"));
            for (var channel = 0; channel <= number % 2; channel++)
            {
                var to = transaction.Ensure($"{Vocabulary}{Channels[(number + channel) % Channels.Length]}");
                transaction.Link(touchpoint, Term(transaction, "deliveredOn"), to);
            }
        }

        return Touchpoints;
    }

    private static int WriteCustomers(GraphTransaction transaction, List<Customer> customers)
    {
        foreach (var customer in customers)
        {
            var node = Make(transaction, $"bench-c-{customer.Name}", "Customer");
            transaction.AddValue(node, transaction.Symbols.Of(Label), StoredValue.OfString($"Customer {customer.Name}"));
            NodeId[] identities = [Identity(transaction, customer, "cookie"), Identity(transaction, customer, "device")];
            Array.ForEach(identities, identity => transaction.Link(node, Term(transaction, "hasIdentity"), identity));
            if (customer.SharesWith is { } other)
            {
                transaction.Link(transaction.Ensure($"{Individuals}bench-c-{other}"), Term(transaction, "hasIdentity"), identities[1]);
            }

            foreach (var interaction in customer.Interactions)
            {
                WriteInteraction(transaction, node, identities, interaction);
            }
        }

        return customers.Count;
    }

    private static void WriteInteraction(GraphTransaction transaction, NodeId customer, NodeId[] identities, Interaction interaction)
    {
        var node = Make(transaction, $"bench-i-{interaction.Name}", interaction.Class);
        transaction.AddValue(node, Term(transaction, "startedAt"), StoredValue.OfDateTime(StoredValue.MicrosecondsOf(interaction.StartedAt), 0));
        transaction.Link(node, Term(transaction, "atTouchpoint"), transaction.Ensure($"{Individuals}bench-touchpoint-{interaction.Touchpoint}"));
        if (interaction.Way == Way.Cookie || interaction.Way == Way.Device)
        {
            transaction.Link(identities[interaction.Way == Way.Cookie ? 0 : 1], Term(transaction, "observedIn"), node);
            return;
        }

        transaction.Link(node, Term(transaction, "hasParticipant"), customer);
        transaction.Link(node, Term(transaction, "initiatedBy"), customer);
    }

    private static NodeId Identity(GraphTransaction transaction, Customer customer, string scheme)
    {
        var identity = Make(transaction, $"bench-{scheme}-{customer.Name}", "WeakIdentity");
        transaction.AddValue(identity, Term(transaction, "identityScheme"), StoredValue.OfString(scheme));
        transaction.AddValue(identity, Term(transaction, "identityKey"), StoredValue.OfString(customer.Name));
        return identity;
    }

    private static NodeId Make(GraphTransaction transaction, string name, string type)
    {
        var node = transaction.Ensure(Individuals + name);
        transaction.AddType(node, Term(transaction, type));
        return node;
    }

    private static Symbol Term(GraphTransaction transaction, string name) => transaction.Symbols.Of(Terms + name);

    private enum Way
    {
        Recorded,
        RecordedToo,
        Cookie,
        Device,
    }

    private sealed record Customer(string Name, string? SharesWith, List<Interaction> Interactions);

    private sealed record Interaction(string Name, string Class, DateTimeOffset StartedAt, int Touchpoint, Way Way);
}
