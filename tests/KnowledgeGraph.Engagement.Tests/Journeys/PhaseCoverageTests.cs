using KnowledgeGraph.Engagement.Journeys;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Engagement.Tests.Journeys;

/// <summary>In which phases of their research customers are met, and where.</summary>
public sealed class PhaseCoverageTests
{
    [Fact]
    public void Every_phase_and_touchpoint_is_counted_those_that_nobody_came_to_as_well()
    {
        var world = World.Of();
        world.Load("""
            id:anna a pce:Customer . id:berta a pce:Customer .
            id:i1 a pce:Visit ; pce:hasParticipant id:anna ; pce:researchPhase v:Looking ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            id:i2 a pce:Visit ; pce:hasParticipant id:anna , id:berta ; pce:researchPhase v:Looking ; pce:atTouchpoint id:counter ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            id:i3 a pce:Call ; pce:hasParticipant id:berta ; pce:researchPhase v:Looking ; pce:atTouchpoint id:counter ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            id:i4 a pce:Call ; pce:researchPhase v:Owning ; pce:atTouchpoint id:counter ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            id:i5 a pce:Call ; pce:atTouchpoint id:counter ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            """);
        Assert.Equal(
            [
                "v:Looking 3 interactions 2 customers: id:counter 2, id:website 1",
                "v:Choosing 0 interactions 0 customers: id:counter 0, id:website 0",
                "v:Owning 1 interactions 0 customers: id:counter 1, id:website 0",
            ],
            Count(world));
    }

    [Fact]
    public void Visits_under_a_cookie_count_for_whoever_is_behind_it()
    {
        var world = World.Of();
        world.Load("""
            id:cookie a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:observedIn id:i1 , id:i2 .
            id:i1 a pce:Visit ; pce:researchPhase v:Choosing ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            id:i2 a pce:Visit ; pce:researchPhase v:Choosing ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-06T12:00:00Z"^^xsd:dateTime .
            """);
        Assert.Equal("v:Choosing 2 interactions 1 customers: id:website 2, id:counter 0", Count(world)[1]);
    }

    [Fact]
    public void The_count_keeps_to_its_limits()
    {
        var world = World.Of();
        world.Load("""id:i1 a pce:Visit ; pce:researchPhase v:Choosing ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .""");
        var coverage = PhaseCoverage.Read(world.Rewriting)!;
        Assert.Throws<Graph.GraphQueryException>(() => coverage.Count(world.View, Time.Of("2026-02-01"), new QueryLimits(0), CancellationToken.None));
    }

    private static IReadOnlyList<string> Count(World world) =>
    [
        .. PhaseCoverage.Read(world.Rewriting)!.Count(world.View, Time.Of("2026-02-01"), new QueryLimits(), CancellationToken.None)
            .Select(p => $"{world.Short(p.Phase)} {p.Interactions} interactions {p.Customers} customers: "
                + string.Join(", ", p.Touchpoints.Select(t => $"{world.Short(t.Touchpoint)} {t.Interactions}"))),
    ];
}
