using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>SHACL</c>: the individuals that modules declare keep to the shapes.</summary>
internal static class IndividualShapeCheck
{
    public const string Code = "SHACL";

    public static void Run(CheckContext context)
    {
        var validator = ShaclValidator.Of(context.Model);
        var individuals = context.Model.Individuals.Select(individual => individual.Iri);
        foreach (var result in validator.Validate(new AssertedData(context.Modules, context.Model), individuals).Results)
        {
            context.Report(Code, result.Severity, WithFocus(context, result), PlaceOf(context, result));
        }
    }

    // A message by the shape's author doesn't name the individual.
    private static string WithFocus(CheckContext context, ValidationResult result)
    {
        var focus = context.Written(result.FocusNode);
        return result.Message.Contains(focus, StringComparison.Ordinal) ? result.Message : $"{focus}: {result.Message}";
    }

    private static SourceReference? PlaceOf(CheckContext context, ValidationResult result) =>
        result is { Path: PredicatePath step, Value: { } value } && context.PlaceOf(new Triple(result.FocusNode, step.Predicate, value)) is { } place
            ? place
            : context.PlaceOf(result.FocusNode);
}
