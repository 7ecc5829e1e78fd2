using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary>
/// <c>PCE-G03</c>: a class with instances of its own lies below polymorphic classes only; whoever asks for the class above would
/// miss it. Concept classes are facets and exempt.
/// </summary>
internal static class PrimitiveSubclassCheck
{
    public const string Code = "PCE-G03";

    public static void Run(CheckContext context)
    {
        var found = from below in context.Model.Classes
                    where !below.IsDefined && !below.IsConcept
                    from parent in below.Parents
                    let above = context.Model.FindClass(parent)!
                    where !above.IsPolymorphic && !above.IsDefined && IsOwn(above)
                    select (below, above);
        foreach (var (below, above) in found)
        {
            var name = context.Written(above.Iri);
            context.Violation(
                Code,
                $"{context.Written(below.Iri)} lies below {name}, which is not polymorphic: "
                    + $"declare kg:polymorphic true on {name} (breaking for clients), or use a concept instead of a class.",
                context.PlaceOf(below.Iri, Rdf.Vocabulary.Rdfs.SubClassOf));
        }
    }

    // A class of another vocabulary is no type in the schema.
    private static bool IsOwn(OntologyClass above) => above.Exposure != Exposure.Hidden;
}
