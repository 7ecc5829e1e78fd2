using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>PCE-G05</c>: a field has one type in a class and in all polymorphic classes above it, as interfaces demand.</summary>
internal static class FieldTypeCheck
{
    public const string Code = "PCE-G05";

    public static void Run(CheckContext context)
    {
        var found = from property in context.Model.Properties
                    from below in context.Model.Classes
                    where property.CardinalityByClass.ContainsKey(below.Iri)
                    from ancestor in below.Ancestors
                    where ancestor != below.Iri && context.Model.FindClass(ancestor) is { IsPolymorphic: true }
                    where property.CardinalityByClass.TryGetValue(ancestor, out var above) && IsSingle(above) != IsSingle(property.CardinalityByClass[below.Iri])
                    select (property, below, ancestor);
        foreach (var (property, below, ancestor) in found)
        {
            var belowIsSingle = IsSingle(property.CardinalityByClass[below.Iri]);
            context.Violation(
                Code,
                $"{context.Written(property.Iri)} is {Kind(belowIsSingle)} of {context.Written(below.Iri)} and {Kind(!belowIsSingle)} of {context.Written(ancestor)} "
                    + "above it: give both the same greatest number of values.",
                property.Source);
        }
    }

    private static bool IsSingle(Cardinality cardinality) => cardinality.Max == 1;

    private static string Kind(bool isSingle) => isSingle ? "a single value" : "a list";
}
