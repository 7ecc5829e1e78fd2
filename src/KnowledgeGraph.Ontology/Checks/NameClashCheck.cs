using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Checks;

/// <summary><c>NAME-CLASH</c>: the names that classes, properties and enum values get in the schema are valid there and differ where they meet.</summary>
internal static partial class NameClashCheck
{
    public const string Code = "NAME-CLASH";

    // What every object has anyway.
    private static readonly FrozenSet<string> FieldsOfObjects = FrozenSet.Create(
        StringComparer.Ordinal, "id", "iri", "classes", "aliases", "label", "explain", "properties", "provenance");

    private static readonly FrozenSet<string> FieldsOfConcepts = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "iri", "classes", "code", "prefLabel", "prefLabels", "definition", "altLabels", "broader", "narrower", "inScheme", "deprecated");

    private const string NamesAre = "names are letters, digits and _, begin with no digit and not with __.";

    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(StringComparer.Ordinal, "true", "false", "null");

    public static void Run(CheckContext context)
    {
        CheckClasses(context);
        CheckFields(context);
        CheckEnumValues(context);
    }

    private static void CheckClasses(CheckContext context)
    {
        var shown = context.Model.Classes.Where(c => c.Exposure != Exposure.Hidden).ToArray();
        foreach (var c in shown.Where(c => !IsName(c.Name)))
        {
            context.Violation(Code, $"{context.Written(c.Iri)} can't be named {c.Name} in the schema: {NamesAre} Add kg:graphqlName.", c.Source);
        }

        foreach (var same in shown.GroupBy(c => c.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            var iris = same.Select(c => c.Iri).ToArray();
            var message = $"The classes {context.Written(iris)} would all be the type {same.Key}: give them different kg:graphqlName.";
            context.Violation(Code, message, same.Last().Source);
        }
    }

    private static void CheckFields(CheckContext context)
    {
        var shown = context.Model.Properties.Where(property => property.Exposure != Exposure.Hidden).ToArray();
        foreach (var property in shown.Where(property => !IsName(property.Name)))
        {
            var message = $"{context.Written(property.Iri)} can't be named {property.Name} in the schema: {NamesAre} Add kg:graphqlName.";
            context.Violation(Code, message, property.Source);
        }

        foreach (var property in shown.Where(property => IsTaken(context, property)))
        {
            var thing = IsOfConcepts(context, property) ? "concept" : "object";
            var message = $"{context.Written(property.Iri)} would be the field {property.Name}, which every {thing} has: add kg:graphqlName.";
            context.Violation(Code, message, property.Source);
        }

        var sameNames = shown.GroupBy(property => property.Name, StringComparer.Ordinal).SelectMany(Pairs);
        foreach (var (one, other) in sameNames.Where(pair => Meet(context, pair.One, pair.Other)))
        {
            context.Violation(
                Code,
                $"{context.Written(one.Iri)} and {context.Written(other.Iri)} would both be the field {one.Name} of one class: "
                    + "give one of them another kg:graphqlName.",
                other.Source);
        }
    }

    private static void CheckEnumValues(CheckContext context)
    {
        foreach (var c in context.Model.Classes.Where(c => c.IsEnum))
        {
            var values = context.Model.Individuals.Where(individual => individual.Classes.Any(c.Descendants.Contains)).ToArray();
            foreach (var value in values.Where(value => !IsName(value.EnumName) || Keywords.Contains(value.EnumName)))
            {
                var message = $"{context.Written(value.Iri)} can't be the enum value {value.EnumName}: {NamesAre} Change its skos:notation.";
                context.Violation(Code, message, value.Source);
            }

            foreach (var same in values.GroupBy(value => value.EnumName, StringComparer.Ordinal).Where(same => same.Count() > 1))
            {
                context.Violation(
                    Code,
                    $"{context.Written(same.Select(value => value.Iri))} would all be the enum value {same.Key} of {context.Written(c.Iri)}: "
                        + "give them different skos:notation.",
                    same.Last().Source);
            }
        }
    }

    private static bool IsName(string name) => NameForm().IsMatch(name) && !name.StartsWith("__", StringComparison.Ordinal);

    private static bool IsTaken(CheckContext context, OntologyProperty property) =>
        property.Domains.Count > 0 && (IsOfConcepts(context, property) ? FieldsOfConcepts : FieldsOfObjects).Contains(property.Name);

    private static bool IsOfConcepts(CheckContext context, OntologyProperty property) =>
        property.Domains.Any(domain => context.Model.FindClass(domain) is { IsConcept: true });

    private static IEnumerable<(OntologyProperty One, OntologyProperty Other)> Pairs(IEnumerable<OntologyProperty> same)
    {
        var properties = same.ToArray();
        return from first in Enumerable.Range(0, properties.Length)
               from second in Enumerable.Range(first + 1, properties.Length - first - 1)
               select (properties[first], properties[second]);
    }

    // Two properties meet in a class that is or lies below a domain of both.
    private static bool Meet(CheckContext context, OntologyProperty one, OntologyProperty other) =>
        ClassesOf(context, one).Overlaps(ClassesOf(context, other));

    private static HashSet<Iri> ClassesOf(CheckContext context, OntologyProperty property) =>
        [.. property.Domains.SelectMany(domain => context.Model.FindClass(domain)?.Descendants ?? new HashSet<Iri>())];

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*\\z")]
    private static partial Regex NameForm();
}
