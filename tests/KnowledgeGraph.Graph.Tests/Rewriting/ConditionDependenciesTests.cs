using System.Globalization;
using System.Text;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Rewriting;

/// <summary>
/// Whatever change alters a condition's answer for a node, that node is among those that the way back leads to from what changed: on random
/// graphs, conditions and changes.
/// </summary>
public sealed class ConditionDependenciesTests
{
    private const int Conditions = 60;
    private const int Nodes = 7;

    private const string Ontology = """
        :Thing a owl:Class ; kg:polymorphic true ; kg:timeProperty :at . :Small a owl:Class ; rdfs:subClassOf :Thing . :Rule a owl:Class .
        :Linked a owl:Class . [ a owl:Class ; owl:intersectionOf ( :Thing [ a owl:Restriction ; owl:onProperty :q ; owl:someValuesFrom :Small ] ) ] rdfs:subClassOf :Linked .
        :Record a owl:Class ; kg:kind "interval" ; kg:validFrom :from ; kg:validUntil :until .
        :p a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing . :q a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
        :ofP a owl:ObjectProperty ; owl:inverseOf :p .
        :near a owl:ObjectProperty , owl:SymmetricProperty ; rdfs:domain :Thing ; rdfs:range :Thing .
        :far a owl:ObjectProperty , owl:TransitiveProperty ; rdfs:domain :Thing ; rdfs:range :Thing . :q rdfs:subPropertyOf :far .
        :pq a owl:ObjectProperty ; rdfs:domain :Thing ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :q ) .
        :smallP a owl:ObjectProperty ; kg:derived true ; rdfs:range :Thing ; kg:narrows :p ; kg:condition [ sh:class :Small ; sh:property [ sh:path :near ; sh:maxCount 1 ] ] .
        :other a owl:ObjectProperty ; kg:derived true ; kg:excludesSelf true ; rdfs:domain :Thing ; rdfs:range :Thing ; owl:propertyChainAxiom ( :p :ofP ) .
        :at a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Thing ; rdfs:range xsd:dateTime .
        :from a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Record ; rdfs:range xsd:dateTime .
        :until a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Record ; rdfs:range xsd:dateTime .
        :size a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Thing ; rdfs:range xsd:integer .
        """;

    private static readonly string[] Properties = [":p", ":q", ":ofP", ":near", ":far", ":pq", ":smallP", ":other"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_node_whose_answer_changes_is_reached_back_from_the_change(int seed)
    {
        var random = new Random(seed);
        var changed = 0;
        for (var i = 0; i < Conditions; i++)
        {
            var condition = Condition(random, 2);
            var world = GraphWorld.Of($"{Ontology}\n:rule a :Rule ; kg:condition [ {condition} ] .", Data(random));
            for (var change = 0; change < 25; change++)
            {
                changed += CheckChange(world, random, $"seed {seed}, condition {condition}");
            }
        }

        Assert.True(changed > 60, $"Only {changed} changes altered an answer.");
    }

    [Fact]
    public void Windows_are_told()
    {
        var world = GraphWorld.Of($$"""
            {{Ontology}}
            :rule a :Rule ; kg:condition [ sh:property [ sh:path :p ; kg:withinDays 84 ; kg:distinctWeeks 6 ] ;
                sh:not [ sh:property [ sh:path :q ; kg:withinDays 7 ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [
                    sh:property [ sh:path :near ; kg:withinDays 84 ; sh:minCount 1 ] ] ] ] ] .
            """);
        Assert.Equal([7, 84], new ConditionDependencies([world.Condition(":rule")], world.Rewriting.Symbols).Windows.ToArray());
    }

    [Fact]
    public void The_ways_there_lead_to_what_is_looked_at_tests_included()
    {
        var world = GraphWorld.Of(
            $"{Ontology}\n:rule a :Rule ; kg:condition [ sh:property [ sh:path ( :smallP :q ) ; sh:minCount 1 ] ] .",
            "id:a a :Thing ; :p id:b , id:c . id:b a :Small ; :q id:d . id:c a :Thing ; :q id:e . id:d a :Thing . id:e a :Thing . id:f a :Thing .");
        var reached = new ConditionDependencies([world.Condition(":rule")], world.Rewriting.Symbols).Reached
            .SelectMany(way => world.Evaluation().Follow(world.Node("id:a"), way)).Distinct();
        Assert.Equal("id:a id:b id:c id:d", world.Names(reached));
    }

    // 1 if the change altered an answer.
    private static int CheckChange(GraphWorld world, Random random, string what)
    {
        var condition = world.Condition(":rule");
        var before = Meeting(world, world.View, condition);
        var transaction = world.Graph.Begin();
        var change = ChangeSomething(world, transaction, random);
        var after = Meeting(world, transaction, condition);
        var altered = before.Except(after).Concat(after.Except(before)).ToHashSet();
        var reached = ReachedBack(world, transaction, condition);
        world.Graph.Publish(transaction);
        Assert.True(
            altered.IsSubsetOf(reached),
            $"{what}: {change} altered the answer for {string.Join(' ', altered.Select(world.Name))}, and only {string.Join(' ', reached.Select(world.Name))} are reached.");
        return altered.Count > 0 ? 1 : 0;
    }

    private static HashSet<string> Meeting(GraphWorld world, IGraphView view, Filter condition)
    {
        var evaluation = new GraphEvaluation(view, GraphWorld.At("2026-11-20T12:00:00Z"), new QueryLimits(), CancellationToken.None);
        return [.. Enumerable.Range(0, Nodes).Select(i => world.Find(view, $"id:n{i}")).Where(n => evaluation.Meets(n, condition)).Select(view.IriOf)];
    }

    private static HashSet<string> ReachedBack(GraphWorld world, GraphTransaction transaction, Filter condition)
    {
        var dependencies = new ConditionDependencies([condition], world.Rewriting.Symbols);
        var evaluation = new GraphEvaluation(transaction, DateTimeOffset.MaxValue, new QueryLimits(), CancellationToken.None);
        var reached = new HashSet<string>();
        foreach (var operation in transaction.Change.Operations)
        {
            reached.UnionWith(WaysBack(operation, dependencies, transaction).SelectMany(w => evaluation.Follow(w.Start, w.Back)).Select(transaction.IriOf));
        }

        return reached;
    }

    private static IEnumerable<(NodeId Start, PathExpression Back)> WaysBack(GraphOperation operation, ConditionDependencies dependencies, GraphTransaction transaction) =>
        operation switch
        {
            GraphOperation.AddEdge edge => FromEdge(edge.Predicate, edge.From, edge.To, dependencies, transaction),
            GraphOperation.RemoveEdge edge => FromEdge(edge.Predicate, edge.From, edge.To, dependencies, transaction),
            GraphOperation.AddType type => FromNode(type.Iri, dependencies, transaction),
            GraphOperation.RemoveType type => FromNode(type.Iri, dependencies, transaction),
            GraphOperation.AddValue value => FromNode(value.Iri, dependencies, transaction),
            GraphOperation.RemoveValue value => FromNode(value.Iri, dependencies, transaction),
            _ => [],
        };

    private static IEnumerable<(NodeId Start, PathExpression Back)> FromEdge(
        Symbol predicate, string from, string to, ConditionDependencies dependencies, GraphTransaction transaction) =>
        dependencies.Edges[predicate].Select(d => (transaction.TryFind(d.IsInverse ? to : from, out var start) ? start : default, d.Back));

    private static IEnumerable<(NodeId Start, PathExpression Back)> FromNode(string iri, ConditionDependencies dependencies, GraphTransaction transaction) =>
        dependencies.Nodes.Select(back => (transaction.TryFind(iri, out var start) ? start : default, back));

    private static string ChangeSomething(GraphWorld world, GraphTransaction transaction, Random random)
    {
        var (one, other) = (world.Find(transaction, $"id:n{random.Next(Nodes)}"), world.Find(transaction, $"id:n{random.Next(Nodes)}"));
        switch (random.Next(4))
        {
            case 0:
                var type = world.Symbol(random.Next(2) == 0 ? ":Small" : ":Record");
                return transaction.RemoveType(one, type) ? $"no {world.NameOf(one)} a type" : $"{world.NameOf(one)} a type {transaction.AddType(one, type)}";
            case 1:
                var predicate = world.Symbol(new[] { ":at", ":size", ":from", ":until" }[random.Next(4)]);
                var value = transaction.Symbols.NameOf(predicate).EndsWith("size", StringComparison.Ordinal) ? StoredValue.OfInteger(random.Next(3)) : Time(random);
                if (transaction.ValueOf(one, predicate) is { } old)
                {
                    transaction.RemoveValue(one, predicate, old);
                }

                return $"value of {world.NameOf(one)} {transaction.AddValue(one, predicate, value)}";
            default:
                var edge = world.Rewriting.Stored.Of(world.Iri(new[] { ":p", ":q", ":near" }[random.Next(3)])).Predicate;
                return transaction.Unlink(one, edge, other) ? $"unlink {world.NameOf(one)} {world.NameOf(other)}" : $"link {world.NameOf(one)} {world.NameOf(other)} {transaction.Link(one, edge, other)}";
        }
    }

    private static StoredValue Time(Random random) => StoredValue.OfDateTime(GraphWorld.At("2026-11-20T12:00:00Z").AddDays(random.Next(-20, 4)));

    private static string Data(Random random)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Nodes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"id:n{i} a {(random.Next(3) == 0 ? ":Small" : ":Thing")} ; :size {random.Next(3)} ; :at \"{ValueCodec.Display(Time(random))}\"^^xsd:dateTime .\n");
            for (var j = random.Next(4); j > 0; j--)
            {
                text.Append(CultureInfo.InvariantCulture, $"id:n{i} {new[] { ":p", ":q", ":near" }[random.Next(3)]} id:n{random.Next(Nodes)} .\n");
            }
        }

        return text.ToString();
    }

    private static string Condition(Random random, int depth)
    {
        var path = Path(random);
        return random.Next(depth == 0 ? 4 : 11) switch
        {
            0 => "sh:class :Small",
            1 => "sh:class :Linked",
            2 => "sh:property [ sh:path :size ; sh:hasValue 1 ]",
            3 => $"sh:property [ sh:path {path} ; sh:minCount {random.Next(1, 3)} ]",
            4 => $"sh:property [ sh:path {path} ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ {Condition(random, depth - 1)} ] ]",
            5 => $"sh:property [ sh:path {path} ; kg:withinDays 9 ; sh:qualifiedMaxCount 1 ; sh:qualifiedValueShape [ {Condition(random, depth - 1)} ] ]",
            6 => $"sh:property [ sh:path {path} ; kg:latest true ; sh:node [ {Condition(random, depth - 1)} ] ]",
            7 => $"sh:property [ sh:path {path} ; kg:distinctWeeks 2 ]",
            8 => $"sh:property [ sh:path {path} ; kg:minShare 0.5 ; kg:ofThose [ {Condition(random, depth - 1)} ] ; sh:qualifiedMinCount 0 ; sh:qualifiedValueShape [ {Condition(random, depth - 1)} ] ]",
            9 => $"sh:property [ sh:path {path} ; kg:followedWithinDays 5 ; sh:qualifiedMinCount 0 ; sh:qualifiedValueShape [ {Condition(random, depth - 1)} ] ]",
            _ => $"sh:or ( [ sh:not [ {Condition(random, depth - 1)} ] ] [ kg:validNow true ] )",
        };
    }

    private static string Path(Random random)
    {
        var (one, other) = (Properties[random.Next(Properties.Length)], Properties[random.Next(Properties.Length)]);
        return random.Next(5) switch
        {
            0 => $"( {one} {other} )",
            1 => $"[ sh:inversePath {one} ]",
            2 => $"[ sh:alternativePath ( {one} {other} ) ]",
            3 => "[ sh:oneOrMorePath :near ]",
            _ => one,
        };
    }
}
