using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Tests.OwlRl;

/// <summary>What must hold of the closure of any ontology and data; tried on random ones, each from its number.</summary>
public sealed class ClosurePropertyTests
{
    private const string Space = "https://library.example/random#";

    private static readonly Iri[] Characteristics = [Owl.TransitiveProperty, Owl.SymmetricProperty, Owl.FunctionalProperty, Owl.AsymmetricProperty];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Closing_again_adds_nothing(int seed)
    {
        var closure = Closure.Of(RandomOntology(seed));
        Assert.Empty(Closure.Of(new RdfGraph(closure.Match(null, null, null))).Inferred);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_in_which_triples_are_written_makes_no_difference(int seed)
    {
        var graph = RandomOntology(seed);
        var shuffled = graph.ToArray();
        new Random(seed).Shuffle(shuffled);
        var one = Closure.Of(graph);
        var other = Closure.Of(new RdfGraph(shuffled));
        Assert.Equal(one.Match(null, null, null).ToHashSet(), other.Match(null, null, null).ToHashSet());
        Assert.Equal(one.Contradictions.Select(found => found.Rule).ToHashSet(), other.Contradictions.Select(found => found.Rule).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_derived_triple_has_a_proof_from_given_ones(int seed)
    {
        var graph = RandomOntology(seed);
        var closure = Closure.Of(graph, ClosureOptions.Steered with { RecordsDerivations = true });
        foreach (var triple in closure.Inferred)
        {
            var proof = closure.ProofOf(triple);
            var proved = proof.Select(step => step.Conclusion).ToHashSet();
            Assert.Contains(triple, proved);
            Assert.All(proof.SelectMany(step => step.Premises), premise => Assert.True(graph.Contains(premise) || proved.Contains(premise)));
        }
    }

    // A few classes and properties under random axioms, and a few things with random facts.
    private static RdfGraph RandomOntology(int seed)
    {
        var random = new Random(seed);
        var scope = new BlankNodeScope();
        var graph = new RdfGraph();
        Iri Class() => new($"{Space}C{random.Next(5)}");
        Iri Property() => new($"{Space}p{random.Next(5)}");
        Iri Thing() => new($"{Space}t{random.Next(7)}");
        for (var axiom = 0; axiom < 9; axiom++)
        {
            AddAxiom(graph, scope, random.Next(11), Class, Property, Thing, () => Characteristics[random.Next(Characteristics.Length)]);
        }

        for (var fact = 0; fact < 14; fact++)
        {
            graph.Add(random.Next(3) == 0 ? new Triple(Thing(), RdfTerms.Type, Class()) : new Triple(Thing(), Property(), Thing()));
        }

        return graph;
    }

    private static void AddAxiom(RdfGraph graph, BlankNodeScope scope, int kind, Func<Iri> @class, Func<Iri> property, Func<Iri> thing, Func<Iri> characteristic)
    {
        switch (kind)
        {
            case 0:
                graph.Add(@class(), Rdfs.SubClassOf, @class());
                break;
            case 1:
                graph.Add(property(), Rdfs.SubPropertyOf, property());
                break;
            case 2:
                graph.Add(property(), Owl.InverseOf, property());
                break;
            case 3:
                graph.Add(property(), Owl.PropertyChainAxiom, List(graph, scope, property(), property()));
                break;
            case 4:
                graph.Add(property(), RdfTerms.Type, characteristic());
                break;
            case 5:
                graph.Add(Restriction(graph, scope, property(), Owl.SomeValuesFrom, @class()), Rdfs.SubClassOf, @class());
                break;
            case 6:
                graph.Add(@class(), Owl.EquivalentClass, Restriction(graph, scope, property(), Owl.HasValue, thing()));
                break;
            case 7:
                graph.Add(@class(), Owl.IntersectionOf, List(graph, scope, @class(), @class()));
                break;
            case 8:
                graph.Add(@class(), Owl.UnionOf, List(graph, scope, @class(), @class()));
                break;
            case 9:
                graph.Add(@class(), Owl.HasKey, List(graph, scope, property(), property()));
                break;
            default:
                graph.Add(@class(), Owl.DisjointWith, @class());
                break;
        }
    }

    private static BlankNode Restriction(RdfGraph graph, BlankNodeScope scope, Iri property, Iri constructor, Iri filler)
    {
        var node = scope.Next();
        graph.Add(node, Owl.OnProperty, property);
        graph.Add(node, constructor, filler);
        return node;
    }

    private static BlankNode List(RdfGraph graph, BlankNodeScope scope, Iri first, Iri second)
    {
        var (head, tail) = (scope.Next(), scope.Next());
        graph.Add(head, RdfTerms.First, first);
        graph.Add(head, RdfTerms.Rest, tail);
        graph.Add(tail, RdfTerms.First, second);
        graph.Add(tail, RdfTerms.Rest, RdfTerms.Nil);
        return head;
    }
}
