using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Tests.Oracle;

/// <summary>What a closure holds, in the names of a random case.</summary>
internal sealed class ClosureFacts(Closure closure, OntologyModel model)
{
    public IReadOnlySet<Iri> Values(Iri node, string property) => closure.Objects(node, Of(property)).OfType<Iri>().ToHashSet();

    public IReadOnlySet<Iri> Subjects(Iri node, string property) => closure.Subjects(Of(property), node).OfType<Iri>().ToHashSet();

    public IReadOnlyList<(Iri From, Iri To)> Pairs(string property) =>
        [.. closure.Match(null, Of(property), null).Where(t => t is { Subject: Iri, Object: Iri }).Select(t => ((Iri)t.Subject, (Iri)t.Object)).Distinct()];

    public IReadOnlySet<Iri> Members(Iri @class) => closure.Subjects(RdfTerms.Type, @class).OfType<Iri>().ToHashSet();

    public bool IsIn(Iri node, string @class) => closure.Contains(new Triple(node, RdfTerms.Type, Of(@class)));

    public bool Has(Iri node, string property, string individual) => closure.Contains(new Triple(node, Of(property), Of(individual)));

    public bool HasLiteral(Iri node, string property, string number) =>
        closure.Contains(new Triple(node, Of(property), new Literal(number, Xsd.Integer)));

    public IReadOnlySet<string> Literals(Iri node, Iri property) => closure.Objects(node, property).OfType<Literal>().Select(l => l.LexicalForm).ToHashSet();

    public bool Contains(Triple triple) => closure.Contains(triple);

    public bool IsValidNow(Iri node) => model.Classes.Any(c => c.Interval is { } interval
        && closure.Contains(new Triple(node, RdfTerms.Type, c.Iri))
        && TimeOf(node, interval.From) is { } from && from <= ClosureOracle.Now
        && (TimeOf(node, interval.Until) is not { } until || ClosureOracle.Now < until));

    private DateTimeOffset? TimeOf(Iri node, Iri property) =>
        closure.Object(node, property) is Literal time ? GraphWorld.At(time.LexicalForm) : null;

    private Iri Of(string name) => model.Prefixes.Expand(name);
}
