using KnowledgeGraph.Engagement.Recording;
using KnowledgeGraph.Engagement.Tests.Recording;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Tests;

/// <summary>
/// Records are a function of facts, merges and rules: in whatever order interactions, identities and links arrive, and whether in one commit or in
/// many, the same graph comes out, and after each commit the records are those of a replay from the first fact.
/// </summary>
public sealed class OrderOfArrivalTests
{
    internal const string Rules = """
        id:r1 a pce:ProgressionRule ; pce:leadsToStage v:First ;
            kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 1 ] ] .
        id:r2 a pce:ProgressionRule ; pce:leadsToStage v:Second ; pce:regressionAfterDays 40 ; pce:reentryAfterDays 14 ;
            kg:condition [ sh:property [ sh:path pce:interactions ; kg:withinDays 20 ; sh:minCount 2 ] ] .
        id:r3 a pce:ProgressionRule ; pce:leadsToStage v:Third ; pce:regressionAfterDays 15 ; pce:reentryAfterDays 14 ;
            kg:condition [ sh:property [ sh:path pce:interactions ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class pce:AdvocacyAct ] ] ] .
        id:row1 a pce:ClassificationRule ; pce:ruleOrder 10 ; pce:classifiesAs v:Regular ;
            kg:condition [ sh:property [ sh:path pce:interactions ; kg:withinDays 30 ; sh:minCount 3 ] ] .
        id:row2 a pce:ClassificationRule ; pce:ruleOrder 20 ; pce:classifiesAs v:Buyer ;
            kg:condition [ sh:property [ sh:path ( pce:relationshipOf pce:hasIdentity ) ; sh:qualifiedMinCount 1 ;
                sh:qualifiedValueShape [ sh:class pce:StrongIdentity ] ] ] .
        id:row3 a pce:ClassificationRule ; pce:ruleOrder 30 ; pce:classifiesAs v:Stranger ;
            kg:condition [ sh:property [ sh:path pce:relationshipOf ; sh:minCount 1 ] ] .
        """;

    private const string People = """
        id:anna a pce:Customer . id:berta a pce:Customer . id:carla a pce:Customer .
        id:anna-shop a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
        id:berta-shop a pce:CustomerRelationship ; pce:relationshipOf id:berta ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
        """;

    private static readonly string[] Classes = ["Visit", "Visit", "Call", "AdvocacyAct"];
    private static readonly string[] Customers = ["id:anna", "id:berta", "id:carla"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_arrival_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var events = Events(random);
        var expected = Play(events, perCommit: 1);
        for (var round = 0; round < 4; round++)
        {
            var shuffled = events.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Play(shuffled, perCommit: random.Next(1, 5)));
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    private static List<Action<World, List<InteractionItem>>> Events(Random random)
    {
        var events = new List<Action<World, List<InteractionItem>>>();
        var start = Time.Of("2026-01-01");
        for (var i = 0; i < random.Next(3, 12); i++)
        {
            var item = Recordings.Item($"k{i}", Classes[random.Next(Classes.Length)], start.AddDays(random.Next(90)).ToString("O"));
            item = item.With("initiatedBy", random.Next(4) == 0 ? "id:clerk" : "id:anna");
            item = item.Seen([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => $"WeakIdentity cookie c{random.Next(3)}"), .. random.Next(4) == 0 ? new[] { $"StrongIdentity login s{random.Next(2)}" } : []]);
            if (random.Next(4) == 0)
            {
                item = item with { Participant = Customers[random.Next(Customers.Length)], ObservedIdentities = [.. item.ObservedIdentities.Where(o => o.Class == "WeakIdentity")] };
            }

            events.Add((_, items) => items.Add(item));
        }

        for (var i = 0; i < random.Next(4); i++)
        {
            var (@class, scheme, key, property) = random.Next(2) == 0 ? ("WeakIdentity", "cookie", $"c{random.Next(3)}", "identifies") : ("StrongIdentity", "login", $"s{random.Next(2)}", "stronglyIdentifies");
            var turtle = $"""id:link-{scheme}-{key} a pce:{@class} ; pce:identityScheme "{scheme}" ; pce:identityKey "{key}" ; pce:{property} {Customers[random.Next(Customers.Length)]} .""";
            events.Add((world, _) => world.Load(turtle));
        }

        return events;
    }

    // Interactions between two links are recorded in batches; a link is a commit of its own.
    private static string Play(IReadOnlyList<Action<World, List<InteractionItem>>> events, int perCommit)
    {
        var world = World.Of(Rules);
        world.Load(People);
        var waiting = new List<InteractionItem>();
        foreach (var happens in events)
        {
            var before = waiting.Count;
            happens(world, waiting);
            world.ShowsWhatAFullReplayWould();
            if (waiting.Count >= perCommit)
            {
                Record(world, waiting);
            }
        }

        Record(world, waiting);
        return Picture(world);
    }

    private static void Record(World world, List<InteractionItem> items)
    {
        Assert.Equal("", string.Join('\n', world.Record([.. items]).Refused.Select(r => r.Message)));
        world.ShowsWhatAFullReplayWould();
        items.Clear();
    }

    private static string Picture(World world)
    {
        var view = world.View;
        var nodes = view.Nodes().Select(view.IriOf).Where(iri => !iri.StartsWith("urn:", StringComparison.Ordinal)).Select(world.Short).ToList();
        var customers = nodes.Where(n => view.HasType(world.Node(n), new HashSet<Graph.Symbol> { world.Rewriting.SymbolOf(EngagementVocabulary.Customer) }))
            .Select(c => $"{c} with {string.Join(' ', world.Follow(c, "pce:hasIdentity"))} in {string.Join(' ', world.Follow(c, "pce:participatedIn"))}");
        var relationships = nodes.Where(n => view.HasType(world.Node(n), new HashSet<Graph.Symbol> { world.Rewriting.SymbolOf(EngagementVocabulary.CustomerRelationship) }))
            .Select(r => $"{r} of {string.Join(' ', world.Follow(r, "pce:relationshipOf"))}: {string.Join(", ", world.Follow(r, "pce:relationshipStatus"))}\n    "
                + string.Join("\n    ", world.Stages(r, withCited: true).Concat(world.Classes(r))));
        return string.Join('\n', nodes.Order(CodePointOrder.Instance).Concat(customers).Concat(relationships));
    }
}
