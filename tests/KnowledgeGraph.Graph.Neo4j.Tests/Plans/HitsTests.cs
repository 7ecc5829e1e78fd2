using System.Collections.Frozen;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Tests.Storing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Plans;

/// <summary>
/// What questions cost the database, in hits, on 400 members with 2,400 visits at 60 places: a plan that looks at all of them is far beyond each budget.
/// </summary>
[Collection(Neo4jCollection.Name)]
public sealed class HitsTests(Neo4jFixture neo4j)
{
    private const int Members = 400;
    private const int VisitsOfEach = 6;
    private const int Places = 60;
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, long> Budgets => new()
    {
        { "a page of members by IRI", 60 },
        { "a page of members who were at a place", 900 },
        { "how many members were at a place", 900 },
        { "a page of members who were at a place, by name", 1_000 },
        { "the latest visits", 150 },
        { "the latest visits after a place in the order", 200 },
        { "a member named by IRI among all", 40 },
    };

    [SkippableTheory]
    [MemberData(nameof(Budgets))]
    public async Task A_question_stays_within_its_budget(string name, long budget)
    {
        var options = neo4j.Options();
        var profile = new ProfilingExecutor(neo4j.Open(), options);
        await using var store = await neo4j.OpenEmptyAsync(profile, options);
        var world = new World(store.Symbols);
        await store.ApplySchemaAsync(world.Schema, CancellationToken.None);
        await store.CommitAsync(world.Write);

        var answer = await store.QueryAsync(world.Question(name), new QueryRun(FirstDay.AddYears(1), null, new QueryLimits()), CancellationToken.None);

        Assert.True(answer.List.Nodes.Count > 0 || answer.List.Total > 0, $"{name}: nothing was found.");
        Assert.True(profile.Hits <= budget, $"{name}: {profile.Hits} hits, and {budget} are allowed.");
    }

    private sealed class World(Symbols symbols)
    {
        private Symbol Member => symbols.Of("c:Member");

        private Symbol Visit => symbols.Of("c:Visit");

        private Symbol By => symbols.Of("p:by");

        private Symbol At => symbols.Of("p:at");

        private Symbol Name => symbols.Of("p:name");

        private Symbol StartedAt => symbols.Of("p:startedAt");

        public StoreSchema Schema => new() { RangeIndexed = new[] { StartedAt }.ToFrozenSet(), RootClasses = new[] { Member, Visit }.ToFrozenSet() };

        public bool Write(GraphTransaction transaction)
        {
            for (var member = 0; member < Members; member++)
            {
                var person = transaction.Ensure($"id:member-{member:D4}");
                transaction.AddType(person, Member);
                transaction.AddValue(person, Name, StoredValue.OfString($"Member {Members - member}"));
                for (var number = 0; number < VisitsOfEach; number++)
                {
                    var visit = transaction.Ensure($"id:visit-{member:D4}-{number}");
                    transaction.AddType(visit, Visit);
                    transaction.AddValue(visit, StartedAt, StoredValue.OfDateTime(FirstDay.AddHours((member * VisitsOfEach) + number)));
                    transaction.Link(visit, By, person);
                    transaction.Link(visit, At, transaction.Ensure($"id:place-{((member * 7) + number) % Places:D2}"));
                }
            }

            return true;
        }

        public GraphQuery Question(string name) => name switch
        {
            "a page of members by IRI" => Of(Member, Filter.True, null),
            "a page of members who were at a place" => Of(Member, WasAtPlace, null),
            "how many members were at a place" => Of(Member, WasAtPlace, null) with { Page = new PageRequest(0, 0, null), CountTotal = true },
            "a page of members who were at a place, by name" => Of(Member, WasAtPlace, new OrderKey([], new ValueExpression.Stored([Name]), null, false)),
            "the latest visits" => Of(Visit, Filter.True, Latest),
            "the latest visits after a place in the order" => Of(Visit, Filter.True, Latest) with { Page = new PageRequest(10, 0, MiddleOfVisits) },
            "a member named by IRI among all" => Of(Member, new Filter.IsOneOf(new[] { "id:member-0007" }.ToFrozenSet()), null),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

        private OrderKey Latest => new([], new ValueExpression.Stored([StartedAt]), null, true);

        private static PagePosition MiddleOfVisits => new([StoredValue.OfDateTime(FirstDay.AddHours(1200))], "id:visit-0200-0");

        private Filter.Some WasAtPlace => new(new PathExpression.Sequence([new PathExpression.Edge(By, true), new PathExpression.Edge(At, false)]), AtPlace);

        private static Filter AtPlace => new Filter.IsOneOf(new[] { "id:place-07" }.ToFrozenSet());

        private static GraphQuery Of(Symbol type, Filter filter, OrderKey? order) =>
            new(new NodeSource.OfClasses([type]), filter, order is null ? [] : [order], new PageRequest(10, 0, null), new Selection([]), false);
    }
}
