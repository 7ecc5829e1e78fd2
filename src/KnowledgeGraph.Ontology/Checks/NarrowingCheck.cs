using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>NARROWS</c>: a narrowing has its condition, and is nothing but a narrowing.</summary>
internal static class NarrowingCheck
{
    public const string Code = "NARROWS";

    public static void Run(CheckContext context)
    {
        foreach (var triple in context.Modules.Match(null, Kg.Narrows, null))
        {
            if (triple.Subject is Iri iri && context.Model.FindProperty(iri) is { } property && ProblemOf(context, property) is { } problem)
            {
                context.Violation(Code, $"{context.Written(iri)} narrows {context.Written(triple.Object)} {problem}", context.PlaceOf(triple));
            }
        }

        bool Has(OntologyProperty property, Iri annotation) => context.Modules.Has(property.Iri, annotation, null);
        foreach (var property in context.Model.Properties.Where(property => Has(property, Kg.Condition) && !Has(property, Kg.Narrows)))
        {
            var message = $"{context.Written(property.Iri)} has a kg:condition and narrows nothing: add kg:narrows.";
            context.Violation(Code, message, context.PlaceOf(property.Iri, Kg.Condition));
        }
    }

    private static string? ProblemOf(CheckContext context, OntologyProperty property)
    {
        if (!context.Modules.Has(property.Iri, Kg.Condition, null))
        {
            return "without a condition: add kg:condition [ … ], or write rdfs:subPropertyOf.";
        }

        if (property.Chains.Count > 0)
        {
            return "and has a chain: give the chain to a property of its own, and narrow that.";
        }

        return property.SubProperties.Count > 0
            ? $"and has the sub-property {context.Written(property.SubProperties[0])}: values come from its base only. Make it a sub-property of the base."
            : null;
    }
}
