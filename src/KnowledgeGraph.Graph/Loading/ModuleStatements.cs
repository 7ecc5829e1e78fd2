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

    private ModuleStatements(HashSet<Triple> triples) => _triples = triples;

    /// <summary>No statement: what an empty store was last told.</summary>
    public static ModuleStatements None { get; } = new([]);

    /// <summary>The statements of an ontology version. Conditions and steering annotations belong to the model and aren't among them.</summary>
    public static ModuleStatements Of(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var names = new Skolemization(model.Asserted, model.IndividualsNamespace + "blank-");
        var individuals = model.Individuals.Select(i => i.Iri).ToHashSet();
        individuals.UnionWith(model.Asserted.Subjects(RdfTerms.Type, Skos.ConceptScheme).OfType<Iri>());
        var triples = model.Asserted.Where(t => !IsSteering(t.Predicate))
            .Where(t => t.Subject is Iri || t.Subject is BlankNode node && model.Asserted.Match(node, RdfTerms.Type, null).Any(c => IsIndividualClass(c.Object, model)))
            .Select(t => new Triple(names.Named(t.Subject), t.Predicate, t.Object is BlankNode ? names.Named(t.Object) : t.Object))
            .Where(t => t.Subject is Iri subject && individuals.Contains(subject) && !t.Object.Equals(Owl.NamedIndividual))
            .Where(t => !LeadsOutside(t, individuals, model));
        return new ModuleStatements([.. triples]);
    }

    /// <summary>Reads statements that <see cref="ToString"/> wrote.</summary>
    public static ModuleStatements Parse(string nTriples) => new([.. TurtleReader.Read(nTriples, "stored modules")]);

    /// <summary>True if the modules state it.</summary>
    public bool Contains(Triple triple) => _triples.Contains(triple);

    /// <summary>Statements that are here and not in <paramref name="others"/>, in a stable order.</summary>
    public IReadOnlyList<Triple> Except(ModuleStatements others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return [.. _triples.Where(t => !others._triples.Contains(t)).OrderBy(Line, StringComparer.Ordinal)];
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

    private static IEnumerable<string> SubjectsOf(IEnumerable<Triple> triples) => triples.Select(t => t.Subject).OfType<Iri>().Select(s => s.Value).Distinct();

    private static string Line(Triple triple) => $"{triple.Subject} {triple.Predicate} {triple.Object} .";

    // A mapping to another vocabulary stays in the file: the store has no node for its end.
    private static bool LeadsOutside(Triple triple, HashSet<Iri> individuals, OntologyModel model) =>
        triple.Object is Iri target && !individuals.Contains(target) && !triple.Predicate.Equals(RdfTerms.Type)
        && (triple.Predicate.Value.StartsWith(Skos.Namespace, StringComparison.Ordinal) || model.FindProperty(triple.Predicate) is null);

    private static bool IsSteering(Iri predicate) => predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal);

    private static bool IsIndividualClass(Term @class, OntologyModel model) => @class is Iri iri && model.FindClass(iri) is not null;
}
