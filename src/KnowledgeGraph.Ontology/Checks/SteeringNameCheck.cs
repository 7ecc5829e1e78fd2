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
                context.Violation(Code, MessageFor(TermNames.LocalName(name)), context.PlaceOf(triple));
            }
        }
    }

    private static string MessageFor(string name) => NearestName.Find(name, Known) is { } nearest
        ? $"kg:{name}: did you mean kg:{nearest}?"
        : $"kg:{name} is no annotation that steers anything: remove it, or name it in the ontology's own namespace.";

    private static bool IsUnknown(Iri iri) =>
        iri.Value.Length > Kg.Namespace.Length
        && iri.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal)
        && !Known.Contains(TermNames.LocalName(iri));
}
