using System.Text;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>What the ontology's modules state about individuals (concepts, rules, touchpoints …): these are store nodes too (semantics.md, section 5).</summary>
public sealed class ModuleStatements
{
    private readonly HashSet<Triple> _triples;
    private readonly RdfLists _lists;

    private ModuleStatements(HashSet<Triple> triples)
    {
        _triples = triples;
        _lists = new RdfLists(new RdfGraph(triples));
    }

    /// <summary>No statement: what an empty store was last told.</summary>
    public static ModuleStatements None { get; } = new([]);

    /// <summary>The statements of an ontology version. Conditions and steering annotations belong to the model and aren't among them.</summary>
    public static ModuleStatements Of(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var names = new Skolemization(model.Asserted, model.IndividualsNamespace + "blank-");
        var individuals = model.Individuals.Select(i => i.Iri).ToHashSet();
        individuals.UnionWith(model.Asserted.Subjects(RdfTerms.Type, Skos.ConceptScheme).OfType<Iri>());
        var triples = model.Asserted.Where(t => !IsSteering(t.Predicate) && !RdfLists.IsPart(t) && !t.Object.Equals(Owl.NamedIndividual))
            .Where(t => t.Subject is Iri || IsIndividual((BlankNode)t.Subject, model))
            .Select(t => (Named: t with { Subject = names.Named(t.Subject) }, t.Object))
            .Where(t => individuals.Contains((Iri)t.Named.Subject))
            .Select(t => t with { Named = t.Named with { Object = names.Named(t.Object) } })
            .Where(t => !LeadsOutside(t.Named, individuals, model))
            .SelectMany(t => ListAt(t.Object, model.Asserted, names).Prepend(t.Named));
        return new ModuleStatements([.. triples]);
    }

    /// <summary>Reads statements that <see cref="ToString"/> wrote.</summary>
    public static ModuleStatements Parse(string nTriples) => new([.. TurtleReader.Read(nTriples, "stored modules")]);

    /// <summary>Every statement, by itself and, of a list, one for each member.</summary>
    public IEnumerable<Triple> Single => Located(_triples).SelectMany(l => l.List ?? [l.Triple.Object], (l, member) => l.Triple with { Object = member });

    /// <summary>Statements that are here and not in <paramref name="others"/>, in a stable order.</summary>
    public IReadOnlyList<LocatedTriple> Except(ModuleStatements others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Located(_triples.Where(t => !others._triples.Contains(t)));
    }

    /// <summary>Statements that are here and in <paramref name="others"/>, in a stable order.</summary>
    public IReadOnlyList<LocatedTriple> Intersect(ModuleStatements others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Located(_triples.Where(others._triples.Contains));
    }

    /// <summary>IRIs that are described here and not in <paramref name="others"/>.</summary>
    public IReadOnlyList<string> SubjectsWithout(ModuleStatements others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return [.. SubjectsOf(_triples).Except(SubjectsOf(others._triples)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The statements as N-Triples, sorted.</summary>
    public override string ToString() => _triples.Select(Line).Order(StringComparer.Ordinal)
        .Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();

    private List<LocatedTriple> Located(IEnumerable<Triple> triples) =>
        [.. triples.Where(t => !RdfLists.IsPart(t)).OrderBy(Line, StringComparer.Ordinal).Select(t => new LocatedTriple(t, null, _lists.MembersOf(t.Object)))];

    // The triples of a list that begins at the term; none if there is none.
    private static IEnumerable<Triple> ListAt(Term term, RdfGraph asserted, Skolemization names)
    {
        for (var node = term; node is BlankNode && asserted.Object(node, RdfTerms.Rest) is { } rest; node = rest)
        {
            yield return new Triple(names.Named(node), RdfTerms.First, names.Named(asserted.Object(node, RdfTerms.First) ?? RdfTerms.Nil));
            yield return new Triple(names.Named(node), RdfTerms.Rest, names.Named(rest));
        }
    }

    private static IEnumerable<string> SubjectsOf(IEnumerable<Triple> triples) =>
        triples.Where(t => !RdfLists.IsPart(t)).Select(t => t.Subject).OfType<Iri>().Select(s => s.Value).Distinct();

    private static string Line(Triple triple) => $"{triple.Subject} {triple.Predicate} {triple.Object} .";

    // A mapping to another vocabulary stays in the file: the store has no node for its end.
    private static bool LeadsOutside(Triple triple, HashSet<Iri> individuals, OntologyModel model) =>
        triple.Object is Iri target && !individuals.Contains(target) && !triple.Predicate.Equals(RdfTerms.Type)
        && (triple.Predicate.Value.StartsWith(Skos.Namespace, StringComparison.Ordinal) || model.FindProperty(triple.Predicate) is null);

    private static bool IsSteering(Iri predicate) => predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal);

    private static bool IsIndividual(BlankNode node, OntologyModel model) =>
        model.Asserted.Match(node, RdfTerms.Type, null).Any(c => c.Object is Iri iri && model.FindClass(iri) is not null);
}
