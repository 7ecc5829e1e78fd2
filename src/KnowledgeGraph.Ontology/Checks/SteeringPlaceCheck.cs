using System.Collections.Frozen;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>KG-PLACE</c>: a steering annotation stands where it has an effect.</summary>
internal static class SteeringPlaceCheck
{
    public const string Code = "KG-PLACE";

    private static readonly FrozenSet<Iri> OfClasses = FrozenSet.Create(
        Kg.Abstract, Kg.Polymorphic, Kg.Enum, Kg.Plural, Kg.Kind, Kg.ValidFrom, Kg.ValidUntil, Kg.LapsesAt, Kg.TimeProperty, Kg.DataSubject,
        Kg.RetentionDays, Kg.ReviewRequired);

    private static readonly FrozenSet<Iri> OfProperties = FrozenSet.Create(
        Kg.Indexed, Kg.Identifying, Kg.ExcludesSelf, Kg.Scale, Kg.Ordered, Kg.Narrows, Kg.Unit, Kg.Default);

    private static readonly FrozenSet<Iri> OfBoth = FrozenSet.Create(Kg.Exposure, Kg.Hidden, Kg.Derived, Kg.PersonalData);

    public static void Run(CheckContext context)
    {
        foreach (var triple in context.Modules.Where(triple => triple.Predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal)))
        {
            if (ProblemOf(context, triple) is { } problem)
            {
                context.Violation(Code, $"{context.Written(triple.Predicate)} {problem}", context.PlaceOf(triple));
            }
        }
    }

    private static string? ProblemOf(CheckContext context, Triple triple)
    {
        var (subject, annotation, _) = triple;
        var c = subject is Iri iri ? context.Model.FindClass(iri) : null;
        var property = subject is Iri name ? context.Model.FindProperty(name) : null;
        return annotation switch
        {
            _ when OfClasses.Contains(annotation) && c is null => $"is for classes, and {context.Written(subject)} is none.",
            _ when OfProperties.Contains(annotation) && property is null && !IsOfLanguage(subject) =>
                $"is for object and datatype properties, and {context.Written(subject)} is none.",
            _ when OfBoth.Contains(annotation) && c is null && property is null =>
                $"is for classes and properties, and {context.Written(subject)} is neither.",
            _ => EffectProblem(context, annotation, c, property),
        };
    }

    // Labels and comments are stored as well, so that they can be indexed.
    private static bool IsOfLanguage(Term subject) => subject is Iri iri && StandardTerms.IsOfLanguage(iri);

    private static string? EffectProblem(CheckContext context, Iri annotation, OntologyClass? c, OntologyProperty? property) => annotation switch
    {
        _ when annotation == Kg.Enum && c is { IsEnum: true, IsConcept: false } =>
            $"is for classes of concepts: put {context.Written(c.Iri)} below skos:Concept.",
        _ when annotation == Kg.Identifying && property is { IsIdentifying: true, IsFunctional: false } =>
            $"is for functional properties: declare {context.Written(property.Iri)} as owl:FunctionalProperty.",
        _ when annotation == Kg.Scale && property is not null && property.Range != Xsd.Decimal =>
            $"is for values of xsd:decimal, and {context.Written(property.Iri)} has others.",
        _ => null,
    };
}
