using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Engagement.Tests;

/// <summary>
/// A commit evaluates conditions from the time on at which the change may be seen, and takes the records' word for what was before. Whatever
/// changes, and however late, the records are those of a replay from the first fact.
/// </summary>
public sealed class ReplayOfChangesTests
{
    private const int Days = 120;

    // Beyond the usual: an utterance has a time of its own, behind that of its interaction.
    private const string Rules = OrderOfArrivalTests.Rules + """
        id:r4 a pce:ProgressionRule ; pce:leadsToStage v:Second ; pce:regressionAfterDays 1 ;
            kg:condition [ sh:property [ sh:path ( pce:interactions [ sh:inversePath pce:recordedIn ] ) ; sh:minCount 2 ] ] .
        id:row0 a pce:ClassificationRule ; pce:ruleOrder 5 ; pce:classifiesAs v:Stranger ;
            kg:condition [ sh:property [ sh:path ( pce:interactions [ sh:inversePath pce:recordedIn ] ) ; kg:withinDays 10 ; sh:minCount 1 ] ] .
        id:row1a a pce:ClassificationRule ; pce:ruleOrder 11 ; pce:classifiesAs v:Buyer ;
            kg:condition [ sh:property [ sh:path pce:interactions ; kg:latest true ; sh:qualifiedMinCount 1 ;
                sh:qualifiedValueShape [ sh:class pce:Call ] ] ] .
        """;

    private const string People = """
        id:anna a pce:Customer . id:berta a pce:Customer .
        id:anna-shop a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
        id:berta-shop a pce:CustomerRelationship ; pce:relationshipOf id:berta ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
        """;

    private static readonly string[] Classes = ["Visit", "Call", "AdvocacyAct"];
    private static readonly string[] Customers = ["id:anna", "id:berta"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_records_are_those_of_a_replay_from_the_first_fact(int seed)
    {
        var random = new Random(seed);
        var world = World.Of(Rules);
        world.Load(People);
        var interactions = new List<string>();
        for (var step = 0; step < 30; step++)
        {
            if (interactions.Count < 3 || random.Next(2) == 0)
            {
                interactions.Add($"id:i{step}");
                world.Load(Interaction(interactions[^1], random.Next(4) == 0 ? random.Next(Days) : 4 * step, random));
            }
            else
            {
                Change(world, interactions, random);
            }

            world.ShowsWhatAFullReplayWould();
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    private static void Change(World world, List<string> interactions, Random random)
    {
        var name = interactions[random.Next(interactions.Count)];
        switch (random.Next(6))
        {
            case 0:
                interactions.Remove(name);
                world.Write(transaction => transaction.Delete(world.Node(name)));
                break;
            case 1:
                world.Write(transaction => Move(world, transaction, world.Node(name), random.Next(Days)));
                break;
            case 2:
                world.Write(transaction => Reclassify(world, transaction, world.Node(name), Classes[random.Next(Classes.Length)]));
                break;
            case 3:
                world.Load(Utterance($"{name}-said-{random.Next(1_000)}", name, random.Next(Days)));
                break;
            case 4:
                world.Load($"{name} pce:hasParticipant {Customers[random.Next(Customers.Length)]} .");
                break;
            default:
                world.Load($"""id:login{random.Next(1_000)} a pce:StrongIdentity ; pce:identityScheme "login" ; pce:identityKey "s{random.Next(1_000)}" ; pce:identifies id:anna .""");
                break;
        }
    }

    private static void Move(World world, GraphTransaction transaction, NodeId interaction, int day)
    {
        var startedAt = world.Rewriting.SymbolOf(EngagementVocabulary.StartedAt);
        transaction.RemoveValue(interaction, startedAt, transaction.ValueOf(interaction, startedAt)!);
        transaction.AddValue(interaction, startedAt, StoredValue.OfDateTime(StoredValue.MicrosecondsOf(Time.Of("2026-01-01").AddDays(day)), 0));
    }

    private static void Reclassify(World world, GraphTransaction transaction, NodeId interaction, string @class)
    {
        foreach (var other in Classes.Where(c => c != @class))
        {
            transaction.RemoveType(interaction, ClassOf(world, other));
        }

        transaction.AddType(interaction, ClassOf(world, @class));
    }

    private static Symbol ClassOf(World world, string @class) => world.Rewriting.SymbolOf(world.Rewriting.Model.Prefixes.Expand($"pce:{@class}"));

    private static string Interaction(string name, int day, Random random) => $"""
        {name} a pce:{Classes[random.Next(Classes.Length)]} ; pce:hasParticipant {Customers[random.Next(Customers.Length)]} ;
            pce:initiatedBy {(random.Next(4) == 0 ? "id:clerk" : "id:anna")} ; pce:atTouchpoint id:website ; pce:startedAt "{Noon(day)}"^^xsd:dateTime .
        {(random.Next(3) == 0 ? Utterance($"{name}-said", name, random.Next(Days)) : "")}
        """;

    private static string Utterance(string name, string interaction, int day) =>
        $"""{name} a pce:Utterance ; pce:recordedIn {interaction} ; pce:observedAt "{Noon(day)}"^^xsd:dateTime .""";

    private static string Noon(int day) => Time.Of("2026-01-01").AddDays(day).ToString("O");
}
