using System.Collections.Frozen;
using System.Reflection;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>KG-NAME</c>: every steering annotation that is written is known. A misspelt one on personal data would silently protect nothing.</summary>
internal static class SteeringNameCheck
{
    public const string Code = "KG-NAME";

    private static readonly FrozenSet<string> Known = typeof(Kg)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => property.GetValue(null))
        .OfType<Iri>()
        .Select(TermNames.LocalName)
        .ToFrozenSet(StringComparer.Ordinal);

    public static void Run(CheckContext context)
    {
        foreach (var triple in context.Asserted)
        {
            foreach (var name in new[] { triple.Subject, triple.Predicate, triple.Object }.OfType<Iri>().Where(IsUnknown))
            {
                var suggestion = NearestName.Suggestion(TermNames.LocalName(name), Known, "kg:");
                context.Violation(
                    Code,
                    suggestion.Length > 0 ? $"kg:{TermNames.LocalName(name)}{suggestion}" : $"kg:{TermNames.LocalName(name)} is no annotation that steers anything: remove it, or name it in the ontology's own namespace.",
                    context.PlaceOf(triple));
            }
        }
    }

    private static bool IsUnknown(Iri iri) => iri.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal) && iri.Value.Length > Kg.Namespace.Length && !Known.Contains(TermNames.LocalName(iri));
}
