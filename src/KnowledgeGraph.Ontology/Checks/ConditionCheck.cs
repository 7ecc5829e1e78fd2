using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>
/// <c>CONDITION</c>: what a condition says of time is said of things that have one, and what is for conditions stands in no shape for
/// validation.
/// </summary>
internal static class ConditionCheck
{
    public const string Code = "CONDITION";

    public static void Run(CheckContext context)
    {
        foreach (var condition in context.Modules.Match(null, Kg.Condition, null).Select(triple => context.Shapes.Read(triple.Object)).OfType<NodeShape>())
        {
            CheckNode(context, condition);
        }

        foreach (var shape in context.Model.Shapes)
        {
            RefuseConditions(context, shape);
        }
    }

    private static void CheckNode(CheckContext context, NodeShape shape)
    {
        foreach (var property in ShapeParts.PropertiesOf(shape))
        {
            var classes = ClassesOf(context, property);
            if (classes.Count > 0)
            {
                CheckTimes(context, property, classes);
                CheckValidity(context, property, classes);
            }
        }
    }

    private static void CheckTimes(CheckContext context, PropertyShape property, List<OntologyClass> classes)
    {
        if (NeedsTime(property) is not { } annotation || classes.Any(c => c.TimeProperty is not null))
        {
            return;
        }

        var addition = context.Written(annotation);
        context.Violation(
            Code,
            $"{addition} asks when the values of {context.Written(property.Path)} happened, and {context.Written(classes[0].Iri)} has no kg:timeProperty: "
                + $"declare one on the class, or leave {addition} out.",
            context.PlaceOf(property.Id, annotation) ?? property.Source);
    }

    private static void CheckValidity(CheckContext context, PropertyShape property, List<OntologyClass> classes)
    {
        if (AsksForValidity(property) && !classes.Any(c => c.Interval is not null))
        {
            context.Violation(
                Code,
                $"kg:validNow is asked of the values of {context.Written(property.Path)}, and {context.Written(classes[0].Iri)} is no class of records: "
                    + "declare kg:kind \"interval\" on it, or leave kg:validNow out.",
                property.Source);
        }
    }

    private static Iri? NeedsTime(PropertyShape shape) => shape switch
    {
        { Window.WithinDays: not null } => Kg.WithinDays,
        { Window.Latest: true } => Kg.Latest,
        _ when shape.Constraints.Any(constraint => constraint is Constraint.DistinctWeeks) => Kg.DistinctWeeks,
        _ when shape.Constraints.Any(constraint => constraint is Constraint.FollowedWithin) => Kg.FollowedWithinDays,
        _ => null,
    };

    private static bool AsksForValidity(PropertyShape shape) => shape.Constraints.Any(constraint => constraint switch
    {
        Constraint.ValidNow => true,
        Constraint.Node node => node.Shape.Constraints.Any(inner => inner is Constraint.ValidNow),
        Constraint.Qualified qualified => qualified.Shape.Constraints.Any(inner => inner is Constraint.ValidNow),
        _ => false,
    });

    // The classes that the values are known to be of: by the range of the path's end, or by sh:class.
    private static List<OntologyClass> ClassesOf(CheckContext context, PropertyShape shape)
    {
        var ofQualified = shape.Constraints.OfType<Constraint.Qualified>().SelectMany(qualified => qualified.Shape.Constraints);
        var named = shape.Constraints.Concat(ofQualified).OfType<Constraint.OfClass>().Select(constraint => constraint.Class);
        return [.. EndsOf(context, shape.Path, backwards: false).Concat(named).Select(context.Model.FindClass).OfType<OntologyClass>()];
    }

    private static IEnumerable<Iri> EndsOf(CheckContext context, PropertyPath path, bool backwards) => path switch
    {
        PredicatePath step when context.Model.FindProperty(step.Predicate) is { } property =>
            backwards ? property.Domains : property.Range is { } range ? [range] : [],
        InversePath inverse => EndsOf(context, inverse.Path, !backwards),
        SequencePath sequence => EndsOf(context, backwards ? sequence.Steps[0] : sequence.Steps[^1], backwards),
        AlternativePath alternative => alternative.Choices.SelectMany(choice => EndsOf(context, choice, backwards)),
        OneOrMorePath repeated => EndsOf(context, repeated.Path, backwards),
        ZeroOrMorePath repeated => EndsOf(context, repeated.Path, backwards),
        ZeroOrOnePath optional => EndsOf(context, optional.Path, backwards),
        _ => [],
    };

    private static void RefuseConditions(CheckContext context, NodeShape shape)
    {
        var properties = ShapeParts.PropertiesOf(shape).ToArray();
        var constraints = ShapeParts.ShapesOf(shape).SelectMany(part => part.Constraints).Concat(properties.SelectMany(property => property.Constraints));
        if (constraints.Any(IsForConditions) || properties.Any(property => property.Window != ValueWindow.All))
        {
            context.Violation(
                Code,
                $"The shape {context.Written(shape.Id)} validates data, and kg:withinDays, kg:latest, kg:validNow, kg:distinctWeeks, kg:minShare and "
                    + "kg:followedWithinDays are for kg:condition: take them out.",
                shape.Source);
        }
    }

    private static bool IsForConditions(Constraint constraint) =>
        constraint is Constraint.ValidNow or Constraint.DistinctWeeks or Constraint.MinShare or Constraint.FollowedWithin;
}
