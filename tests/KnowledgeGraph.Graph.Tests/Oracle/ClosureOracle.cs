using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>
/// The OWL 2 RL closure of a case. What steering annotations define is given to it, one property after another; records that begin after now
/// are not there for it (semantics.md, section 2).
/// </summary>
internal static class ClosureOracle
{
    public static DateTimeOffset Now { get; } = GraphWorld.At("2026-06-01T00:00:00Z");

    // What follows for the schema says nothing new about instances; the last closure is made with it all the same.
    private static ClosureOptions OfInstances { get; } = ClosureOptions.Steered with
    {
        Without = ClosureOptions.Steered.Without.Union(
        [
            "scm-cls", "scm-sco", "scm-eqc1", "scm-eqc2", "scm-op", "scm-dp", "scm-spo", "scm-eqp1", "scm-eqp2", "scm-dom1", "scm-dom2", "scm-rng1",
            "scm-rng2", "scm-hv", "scm-svf1", "scm-svf2", "scm-avf1", "scm-avf2", "scm-int", "scm-uni",
        ]),
    };

    public static ClosureFacts Of(OracleCase @case, OntologyModel model, out IReadOnlySet<Iri> hidden)
    {
        var data = TurtleReader.Read(GraphWorld.Prefixes + @case.Data, "data.ttl");
        hidden = HiddenIn(data, model);
        var graph = new RdfGraph(model.Asserted);
        foreach (var triple in data)
        {
            if (!IsAmong(hidden, triple.Subject) && !IsAmong(hidden, triple.Object))
            {
                graph.Add(triple);
            }
        }

        var steerings = @case.Axioms.Select(a => a.Steering).OfType<Steering>().ToList();
        foreach (var steering in steerings.OfType<Steering.ExcludesSelf>())
        {
            TakeChainFrom(graph, model.Prefixes.Expand(steering.Property));
        }

        foreach (var steering in steerings)
        {
            Materialise(graph, steering, model);
        }

        return new ClosureFacts(Closure.Of(graph, ClosureOptions.Steered), model);
    }

    private static void Materialise(RdfGraph graph, Steering steering, OntologyModel model)
    {
        var facts = new ClosureFacts(Closure.Of(graph, OfInstances), model);
        var pairs = steering switch
        {
            Steering.Narrows narrows => facts.Pairs(narrows.Base).Where(p => narrows.Condition(facts, p.To)),
            Steering.ExcludesSelf excludes => ChainOf(facts, excludes.Chain).Where(p => p.From != p.To),
            _ => throw new NotSupportedException(),
        };
        foreach (var (from, to) in pairs)
        {
            graph.Add(from, model.Prefixes.Expand(steering.Property), to);
        }
    }

    private static IEnumerable<(Iri From, Iri To)> ChainOf(ClosureFacts facts, IReadOnlyList<string> chain) => chain.Skip(1).Aggregate(
        (IEnumerable<(Iri From, Iri To)>)facts.Pairs(chain[0]),
        (before, step) => before.SelectMany(b => facts.Values(b.To, step).Select(to => (b.From, to))));

    private static void TakeChainFrom(RdfGraph graph, Iri property)
    {
        foreach (var axiom in graph.Match(property, Owl.PropertyChainAxiom, null).ToList())
        {
            graph.Remove(axiom);
        }
    }

    private static HashSet<Iri> HiddenIn(RdfGraph data, OntologyModel model) =>
    [
        .. from c in model.Classes
           where c is { Interval: not null, IsDerived: true }
           from below in c.Descendants
           from record in data.Subjects(RdfTerms.Type, below).OfType<Iri>()
           where data.Object(record, c.Interval!.From) is Literal begin && GraphWorld.At(begin.LexicalForm) > Now
           select record,
    ];

    private static bool IsAmong(IReadOnlySet<Iri> nodes, Term term) => term is Iri iri && nodes.Contains(iri);
}
