using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>
/// Validates data by <see href="https://www.w3.org/TR/shacl/">SHACL core</see>. Immutable; several threads may validate at once.
/// </summary>
public sealed class ShaclValidator
{
    private readonly IReadOnlyList<NodeShape> _shapes;
    private readonly ClassHierarchy _classes;
    private readonly TermNames _names;

    /// <summary>A validator of the given shapes.</summary>
    /// <param name="shapes">Shapes; those without targets are asked of nothing.</param>
    /// <param name="classes">Which classes lie below which.</param>
    /// <param name="prefixes">Prefixes to write messages with; null: none.</param>
    public ShaclValidator(IReadOnlyList<NodeShape> shapes, ClassHierarchy classes, PrefixMap? prefixes = null)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        ArgumentNullException.ThrowIfNull(classes);
        _shapes = shapes;
        _classes = classes;
        _names = new TermNames(prefixes ?? PrefixMap.Empty);
    }

    /// <summary>A validator of the shapes of a model.</summary>
    public static ShaclValidator Of(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ShaclValidator(model.Shapes, ClassHierarchy.Of(model), model.Prefixes);
    }

    /// <summary>Asks every shape of every node that it targets.</summary>
    public ValidationReport Validate(ITripleSource data)
    {
        var run = new ValidationRun(data, _classes, _names);
        return new ValidationReport([.. _shapes.SelectMany(shape => Targets.NodesOf(shape, data, _classes).SelectMany(node => run.Validate(node, shape)))]);
    }

    /// <summary>Asks every shape of those of the given nodes that it targets.</summary>
    public ValidationReport Validate(ITripleSource data, IEnumerable<Term> focusNodes)
    {
        var run = new ValidationRun(data, _classes, _names);
        var nodes = focusNodes.Distinct().ToArray();
        return new ValidationReport(
        [
            .. from shape in _shapes
               from node in nodes
               where Targets.Reach(shape, node, data, _classes)
               from result in run.Validate(node, shape)
               select result,
        ]);
    }

    /// <summary>Whether a node conforms to a shape, whatever the shape's targets.</summary>
    public bool Conforms(ITripleSource data, Term node, NodeShape shape) => new ValidationRun(data, _classes, _names).Conforms(node, shape);
}
