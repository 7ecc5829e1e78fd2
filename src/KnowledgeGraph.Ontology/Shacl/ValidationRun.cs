using KnowledgeGraph.Ontology.Shacl.Components;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>One validation of data: asks shapes of focus nodes and passes each constraint to the section of SHACL §4 that defines it.</summary>
internal sealed class ValidationRun(ITripleSource data, ClassHierarchy classes, TermNames names)
{
    public ITripleSource Data => data;

    public ClassHierarchy Classes => classes;

    public TermNames Names => names;

    /// <summary>Whether a node conforms to a shape: no finding of whatever severity.</summary>
    public bool Conforms(Term node, NodeShape shape) => !Validate(node, shape).Any();

    /// <summary>What a shape finds at a focus node.</summary>
    public IEnumerable<ValidationResult> Validate(Term focus, NodeShape shape) =>
        shape.IsDeactivated ? [] : Validate(new ShapeCheck(this, focus, [focus], ShapeIdentity.Of(shape)), shape.Constraints);

    /// <summary>What a property shape finds at a focus node.</summary>
    public IEnumerable<ValidationResult> Validate(Term focus, PropertyShape shape) =>
        shape.IsDeactivated
            ? []
            : Validate(new ShapeCheck(this, focus, shape.Path.Evaluate(data, focus), ShapeIdentity.Of(shape)), shape.Constraints);

    private static IEnumerable<ValidationResult> Validate(ShapeCheck check, IReadOnlyList<Constraint> constraints) =>
        constraints.SelectMany(constraint => Validate(check, constraint));

    private static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.OfClass or Constraint.Datatype or Constraint.NodeKind => ValueTypeComponents.Validate(check, constraint),
        Constraint.MinCount or Constraint.MaxCount => CardinalityComponents.Validate(check, constraint),
        Constraint.Range range => ValueRangeComponents.Validate(check, range),
        Constraint.MinLength or Constraint.MaxLength or Constraint.Pattern or Constraint.LanguageIn or Constraint.UniqueLang =>
            StringBasedComponents.Validate(check, constraint),
        Constraint.EqualTo or Constraint.DisjointFrom or Constraint.LessThan => PropertyPairComponents.Validate(check, constraint),
        Constraint.Not or Constraint.And or Constraint.Or or Constraint.Xone => LogicalComponents.Validate(check, constraint),
        Constraint.Node or Constraint.Property or Constraint.Qualified => ShapeBasedComponents.Validate(check, constraint),
        Constraint.Closed or Constraint.HasValue or Constraint.In => OtherComponents.Validate(check, constraint),
        _ => throw new NotSupportedException($"{constraint.GetType().Name} is for conditions; validation can't be asked for it."),
    };
}
