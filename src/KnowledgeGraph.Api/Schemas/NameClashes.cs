using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Schemas;

/// <summary>Two types of one name: of two classes, or of a class and something that the service makes.</summary>
internal static class NameClashes
{
    /// <summary>Reports every name that two types have.</summary>
    public static void Check(IReadOnlyList<NamedType> types, TypeMap map, SchemaProblems problems)
    {
        var made = new HashSet<string>(StringComparer.Ordinal) { "Int", "Float", "String", "Boolean", "ID", "Subscription" };
        var byName = map.Types.Where(type => type.Class is not null).Select(type => (type.Name, type.Class!))
            .Concat(map.Enums.Select(values => (values.Name, values.Class)))
            .ToLookup(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);
        foreach (var name in types.Select(type => type.Name).Where(name => !made.Add(name)).Distinct(StringComparer.Ordinal))
        {
            Report(name, [.. byName[name]], map, problems);
        }
    }

    private static void Report(string name, IReadOnlyList<OntologyClass> classes, TypeMap map, SchemaProblems problems)
    {
        var shown = classes.Select(c => map.Names.Shorten(c.Iri.Value)).Distinct(StringComparer.Ordinal).ToList();
        problems.Refuse(
            SchemaProblems.Name,
            shown.Count > 1
                ? $"{string.Join(" and ", shown)} are both named '{name}'. Give one of them a kg:graphqlName."
                : $"{string.Concat(shown)}: the type name '{name}' is needed by the service itself. Give the class a kg:graphqlName.",
            classes.Count > 0 ? classes[^1].Source : null);
    }
}
