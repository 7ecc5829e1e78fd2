using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>
/// A rule's test says the rule as the specification does, then gives it triples and expects what it concludes, with every other rule
/// switched off.
/// </summary>
public abstract class RuleTests
{
    private const string Prefixes = """
        @prefix : <https://library.example/ontology#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    /// <summary>Expects the rule to read so, and to conclude exactly these triples from the given ones.</summary>
    internal static void AssertDerives(string rule, string @if, string then, string given, string expected)
    {
        AssertReads(rule, @if, then);
        var closure = Close(rule, given);
        Assert.Empty(closure.Contradictions);
        var graph = Read(expected);
        Assert.Equal(graph.Select(triple => triple.ToString()).Order(), closure.Inferred.Select(triple => triple.ToString()).Order());
        Assert.All(graph, triple => Assert.Equal(rule, closure.DerivationOf(triple)?.Rule));
    }

    /// <summary>Expects the rule to read so, and to find the given triples contradictory.</summary>
    internal static void AssertForbids(string rule, string @if, string given)
    {
        AssertReads(rule, @if, "false");
        var closure = Close(rule, given);
        Assert.Equal(rule, Assert.Single(closure.Contradictions).Rule);
        Assert.Empty(closure.Inferred);
    }

    /// <summary>Expects the rule to have nothing to say.</summary>
    internal static void AssertSilent(string rule, string given)
    {
        var closure = Close(rule, given);
        Assert.Empty(closure.Contradictions);
        Assert.Empty(closure.Inferred);
    }

    internal static Closure Close(string rule, string given) => Closure.Of(
        Read(given),
        new ClosureOptions { Without = [.. RuleCatalogue.All.Select(known => known.Id).Where(id => id != rule)], RecordsDerivations = true });

    internal static RdfGraph Read(string turtle) => TurtleReader.Read(Prefixes + turtle, "given.ttl");

    private static void AssertReads(string rule, string @if, string then)
    {
        var described = RuleCatalogue.All.Single(known => known.Id == rule);
        Assert.Equal(@if, described.If);
        Assert.Equal(then, described.Then);
    }
}
