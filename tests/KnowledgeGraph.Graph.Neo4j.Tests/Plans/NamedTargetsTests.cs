using System.Collections.Frozen;
using KnowledgeGraph.Graph.Neo4j.Tests.Differential;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Tests.Storing;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Plans;

/// <summary>Nodes of a small class that a page's links lead to are told once; the answer is the same whether they are or not.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class NamedTargetsTests(Neo4jFixture neo4j)
{
    private const int Visits = 60;
    private const string OnlyIfFew = "WITH few0 WHERE few0 ";
    private readonly List<string> _questions = [];

    [SkippableTheory]
    [InlineData(3, true)]
    [InlineData(40, false)]
    public async Task Every_visit_has_its_place_whether_there_are_few_places_or_many(int places, bool areFew)
    {
        await using var store = await FilledAsync(places, text => text);
        await AssertToldAsync(store, places);
        var text = Assert.Single(_questions);
        Assert.Contains(OnlyIfFew, text, StringComparison.Ordinal);
        Assert.Equal([areFew ? "true" : "false"], await neo4j.AskAsync($"RETURN COUNT {{ MATCH (n:Place) RETURN n LIMIT {Visits / 4} }} < {Visits / 4}"));
    }

    [SkippableFact]
    public async Task A_place_that_came_while_the_server_answered_is_asked_for_again()
    {
        await using var store = await FilledAsync(3, text => text.Replace(OnlyIfFew, $"{OnlyIfFew}AND false ", StringComparison.Ordinal));
        await AssertToldAsync(store, 3);
        Assert.Equal(2, _questions.Count);
        Assert.DoesNotContain(OnlyIfFew, _questions[1], StringComparison.Ordinal);
    }

    private async Task<Neo4jStore> FilledAsync(int places, Func<string, string> change)
    {
        var store = await neo4j.OpenEmptyAsync(new ChangedStatements(neo4j.Open(), Changed), neo4j.Options());
        await store.CommitAsync(transaction =>
        {
            foreach (var number in Enumerable.Range(0, Visits))
            {
                var (visit, place) = (transaction.Ensure($"id:visit-{number:D2}"), transaction.Ensure($"id:place-{number % places:D2}"));
                transaction.AddType(visit, transaction.Symbols.Of("c:Visit"));
                transaction.Link(visit, transaction.Symbols.Of("p:at"), place);
                if (number < places)
                {
                    transaction.AddType(place, transaction.Symbols.Of("c:Place"));
                    transaction.AddValue(place, transaction.Symbols.Of("p:name"), StoredValue.OfString($"Place {number}"));
                }
            }

            return true;
        });
        return store;

        string Changed(string text)
        {
            _questions.Add(change(text));
            return _questions[^1];
        }
    }

    private static async Task AssertToldAsync(Neo4jStore store, int places)
    {
        var symbols = store.Symbols;
        var name = new SelectedItem.Value(new ValueExpression.Stored([symbols.Of("p:name")]));
        var at = new SelectedItem.Link(
            new PathExpression.Edge(symbols.Of("p:at"), false), new Filter.HasType(new[] { symbols.Of("c:Place") }.ToFrozenSet()), new Selection([name]));
        var query = new GraphQuery(new NodeSource.OfClasses([symbols.Of("c:Visit")]), Filter.True, [], new PageRequest(Visits, 0, null), new Selection([at]), false);
        var answer = await store.QueryAsync(query, new QueryRun(StoreWorld.Noon, null, new QueryLimits()), CancellationToken.None);
        Assert.Equal(
            Enumerable.Range(0, Visits).Select(number => $"id:visit-{number:D2} at Place {number % places}"),
            answer.List.Nodes.Select(visit => $"{visit.Iri} at {((StoredValue)((ResultNode)visit.Fields[0]!).Fields[0]!).Text}"));
    }
}
