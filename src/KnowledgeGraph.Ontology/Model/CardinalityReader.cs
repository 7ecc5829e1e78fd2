using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>How many values properties have, by class: from functional axioms and from shapes of severity violation.</summary>
internal sealed class CardinalityReader
{
    private readonly Dictionary<Iri, IReadOnlySet<Iri>> _descendants;
    private readonly ILookup<Iri, (Iri Class, Cardinality Cardinality)> _fromShapes;

    public CardinalityReader(IReadOnlyList<OntologyClass> classes, IReadOnlyList<NodeShape> shapes, PropertyAxioms axioms)
    {
        _descendants = classes.ToDictionary(c => c.Iri, c => c.Descendants);
        var found = from shape in shapes
                    where shape.Severity == Severity.Violation
                    from target in shape.Targets.OfType<ShapeTarget.OfClass>()
                    from property in PropertyShapes.Of(shape)
                    where property.Severity == Severity.Violation
                    from iri in PropertiesOf(property.Path, axioms)
                    select (Property: iri, target.Class, Cardinality: CardinalityOf(property));
        _fromShapes = found.ToLookup(entry => entry.Property, entry => (entry.Class, entry.Cardinality));
    }

    /// <summary>The numbers for a property's domains, for the classes that shapes speak of, and for all classes below.</summary>
    public IReadOnlyDictionary<Iri, Cardinality> Of(Iri property, IReadOnlyList<Iri> domains, bool isFunctional)
    {
        var declared = new Cardinality(0, isFunctional ? 1 : null);
        var numbers = new Dictionary<Iri, Cardinality>();
        foreach (var (top, cardinality) in domains.Select(domain => (domain, declared)).Concat(_fromShapes[property]))
        {
            foreach (var below in _descendants.GetValueOrDefault(top) ?? new HashSet<Iri> { top })
            {
                numbers[below] = Both(numbers.GetValueOrDefault(below, declared), cardinality);
            }
        }

        return numbers;
    }

    private static IEnumerable<Iri> PropertiesOf(PropertyPath path, PropertyAxioms axioms) => path switch
    {
        PredicatePath step => [step.Predicate],
        InversePath { Path: PredicatePath step } => axioms.Inverses(step.Predicate),
        _ => [],
    };

    private static Cardinality CardinalityOf(PropertyShape shape) => new(
        shape.Constraints.OfType<Constraint.MinCount>().Select(least => least.Count).DefaultIfEmpty(0).Max(),
        shape.Constraints.OfType<Constraint.MaxCount>().Select(most => (int?)most.Count).Min());

    private static Cardinality Both(Cardinality one, Cardinality other) => new(
        Math.Max(one.Min, other.Min),
        one.Max is { } left && other.Max is { } right ? Math.Min(left, right) : one.Max ?? other.Max);
}
