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
        CheckClasses(context);
        CheckProperties(context);
    }

    private static void CheckClasses(CheckContext context)
    {
        var found = from individual in context.Model.Individuals
                    from type in individual.Classes
                    let problem = context.Model.FindClass(type) is { } c ? ProblemOf(context, c) : null
                    where problem is not null
                    select (individual.Iri, type, problem);
        foreach (var (iri, type, problem) in found)
        {
            var place = context.PlaceOf(new Triple(iri, RdfTerms.Type, type));
            context.Violation(Code, $"{context.Written(iri)} is declared as {context.Written(type)}, {problem}", place);
        }
    }

    private static void CheckProperties(CheckContext context)
    {
        var derived = context.Model.Properties.Where(property => property.IsDerived);
        foreach (var triple in derived.SelectMany(property => context.Modules.Match(null, property.Iri, null)))
        {
            context.Violation(
                Code,
                $"{context.Written(triple.Subject)} is given a value of {context.Written(triple.Predicate)}, which is kg:derived: "
                    + "it follows from other facts. State those instead.",
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
