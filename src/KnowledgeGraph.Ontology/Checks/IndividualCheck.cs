using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>INDIVIDUAL</c>: modules assert nothing that is only ever computed.</summary>
internal static class IndividualCheck
{
    public const string Code = "INDIVIDUAL";

    public static void Run(CheckContext context)
    {
        foreach (var individual in context.Model.Individuals)
        {
            foreach (var type in individual.Classes)
            {
                if (context.Model.FindClass(type) is { } c && ProblemOf(context, c) is { } problem)
                {
                    context.Violation(Code, $"{context.Written(individual.Iri)} is declared as {context.Written(type)}, {problem}", context.PlaceOf(new Triple(individual.Iri, RdfTerms.Type, type)));
                }
            }
        }

        foreach (var triple in context.Model.Properties.Where(property => property.IsDerived).SelectMany(property => context.Modules.Match(null, property.Iri, null)))
        {
            context.Violation(
                Code,
                $"{context.Written(triple.Subject)} is given a value of {context.Written(triple.Predicate)}, which is kg:derived: it follows from other facts. State those instead.",
                context.PlaceOf(triple));
        }
    }

    private static string? ProblemOf(CheckContext context, OntologyClass c)
    {
        if (c.IsDefined)
        {
            return "which is defined by conditions: declare what makes it one.";
        }

        if (c.IsAbstract)
        {
            var below = c.Descendants.Where(descendant => descendant != c.Iri).Select(context.Written).Order(StringComparer.Ordinal).ToArray();
            return below.Length > 0 ? $"which is abstract: declare it as one of {string.Join(", ", below)}." : "which is abstract: declare a class below it.";
        }

        return c.IsDerived ? "whose records only the engine writes: leave it out." : null;
    }
}
