using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Validation;

/// <summary>
/// Asks the ontology's shapes what a change breaks: of the changed nodes, and of those whose shapes look further than their own values and reach
/// a changed node. Only what a shape calls a violation counts.
/// </summary>
public sealed class ShapeChecks
{
    private readonly OntologyRewriting _rewriting;
    private readonly ShaclValidator _validator;
    private readonly PropertyPath[] _wayBack;

    /// <summary>Prepares the shapes of an ontology version.</summary>
    public ShapeChecks(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        _rewriting = rewriting;
        var shapes = rewriting.Model.Shapes.Where(ShapeReach.CanRefuse).ToList();
        _validator = new ShaclValidator(shapes, ClassHierarchy.Of(rewriting.Model), rewriting.Model.Prefixes);
        _wayBack = [.. shapes.SelectMany(ShapeReach.BeyondValues).Distinct().Select(path => new InversePath(path))];
    }

    /// <summary>The violations around the given nodes, each once, by shape and node.</summary>
    public IReadOnlyList<ChangeProblem> Validate(IGraphView view, IEnumerable<NodeId> nodes)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(nodes);
        var triples = new ViewTriples(view, _rewriting);
        var changed = nodes.Select(view.IriOf).Order(CodePointOrder.Instance).Select(iri => new Iri(iri)).ToList();
        var focus = changed.Concat(changed.SelectMany(node => _wayBack.SelectMany(path => path.Evaluate(triples, node))));
        return [.. _validator.Validate(triples, focus).Results.Where(r => r.Severity == Severity.Violation).Select(ProblemOf).Distinct()];
    }

    private ChangeProblem ProblemOf(ValidationResult result) => new(
        "SHAPE_VIOLATION",
        Named(NameOf(result.FocusNode), result.Message),
        result.FocusNode is Iri focus ? focus.Value : result.FocusNode.ToString()!,
        PropertyOf(result.Path)?.Value,
        (result.SourceShape as Iri)?.Value,
        result.Source);

    // A shape's author may have named the node, as the messages of its components do.
    private static string Named(string node, string message) =>
        message.StartsWith(node + " ", StringComparison.Ordinal) ? message : $"{node}: {message}";

    private string NameOf(Term node) => (node is Iri iri ? _rewriting.Model.Prefixes.Shorten(iri) : null) ?? node.ToString()!;

    private static Iri? PropertyOf(PropertyPath? path) => path switch
    {
        PredicatePath predicate => predicate.Predicate,
        InversePath inverse => PropertyOf(inverse.Path),
        SequencePath sequence => PropertyOf(sequence.Steps[0]),
        _ => null,
    };
}
