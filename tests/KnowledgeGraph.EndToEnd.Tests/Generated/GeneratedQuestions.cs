using System.Globalization;

namespace KnowledgeGraph.EndToEnd.Tests.Generated;

/// <summary>Questions about a generated ontology with the answers that follow from it.</summary>
internal sealed class GeneratedQuestions(GeneratedOntology ontology)
{
    private const int OfEachKind = 4;
    private readonly NaiveEvaluation _evaluation = new(ontology);

    /// <summary>Some of each kind.</summary>
    public IEnumerable<(string Query, string Answer)> Make()
    {
        var kinds = new Func<(string, string)>[] { MembersOfClass, MembersOfDefinedClass, LinksOfMembers, LinksOfLinks, SomeIs, NoneIs, EveryIsIn, Counted, Numbers };
        return Enumerable.Range(0, OfEachKind).SelectMany(_ => kinds.Select(make => make()));
    }

    private (string Query, string Answer) MembersOfClass()
    {
        var @class = ontology.Any(ontology.Classes.Keys);
        return Members(@class, "", _ => true);
    }

    private (string Query, string Answer) MembersOfDefinedClass()
    {
        var definition = ontology.Any(ontology.Definitions);
        return Members(definition.Base, $"inClass: [\"{definition.Name}\"]", thing => _evaluation.IsIn(definition, thing));
    }

    private (string Query, string Answer) LinksOfMembers()
    {
        var property = Link();
        var @class = ontology.Any(ontology.Classes.Keys.Where(c => ontology.IsWithin(c, property.Domain)));
        return (
            $"{{ {List(@class)}(first: 1000) {{ nodes {{ iri {Field(property, "iri")} }} }} }}",
            Nodes(@class, ontology.MembersOf(@class).Select(thing => $"{{\"iri\":\"it:{thing}\",{Targets(property, thing, Iri)}}}")));
    }

    private (string Query, string Answer) LinksOfLinks()
    {
        var first = ontology.Any(Links().Where(p => Links().Any(next => next.Domain == p.Range)));
        var second = ontology.Any(Links().Where(next => next.Domain == first.Range));
        var nodes = ontology.MembersOf(first.Domain)
            .Select(thing => $"{{{Targets(first, thing, target => $"{{{Targets(second, target, Iri)}}}")}}}");
        return (
            $"{{ {List(first.Domain)}(first: 1000) {{ nodes {{ {Field(first, Field(second, "iri"))} }} }} }}",
            Nodes(first.Domain, nodes));
    }

    private (string Query, string Answer) SomeIs()
    {
        var property = Link();
        var value = ontology.Any(ontology.MembersOf(property.Range!));
        var condition = property.IsFunctional ? $"{property.Name}: {{ iri: {{ eq: \"it:{value}\" }} }}" : $"{property.Name}: {{ some: {{ iri: {{ eq: \"it:{value}\" }} }} }}";
        return Members(property.Domain, condition, thing => _evaluation.Values(property.Name, thing).Contains(value));
    }

    private (string Query, string Answer) NoneIs()
    {
        var property = ontology.Any(Links().Where(p => !p.IsFunctional));
        var value = ontology.Any(ontology.MembersOf(property.Range!));
        return Members(property.Domain, $"{property.Name}: {{ none: {{ iri: {{ eq: \"it:{value}\" }} }} }}", thing => !_evaluation.Values(property.Name, thing).Contains(value));
    }

    private (string Query, string Answer) EveryIsIn()
    {
        var property = ontology.Any(Links().Where(p => !p.IsFunctional));
        var @class = ontology.Any(ontology.Classes.Keys.Where(c => ontology.IsWithin(c, property.Range!)));
        return Members(
            property.Domain,
            $"{property.Name}: {{ every: {{ inClass: [\"{@class}\"] }} }}",
            thing => _evaluation.Values(property.Name, thing).All(value => ontology.IsWithin(ontology.Things[value], @class)));
    }

    private (string Query, string Answer) Counted()
    {
        var property = ontology.Any(Links().Where(p => !p.IsFunctional));
        var least = ontology.Below(5);
        return Members(property.Domain, $"{property.Name}: {{ count: {{ gte: {least} }} }}", thing => _evaluation.Values(property.Name, thing).Count >= least);
    }

    // The highest first; who has none comes last.
    private (string Query, string Answer) Numbers()
    {
        var property = ontology.Any(ontology.Properties.Where(p => p.Trait == Trait.Number));
        var numbers = ontology.Numbers.Where(number => number.Property == property.Name).ToDictionary(number => number.Of, number => (int?)number.Value);
        var limit = ontology.Below(20);
        var things = ontology.MembersOf(property.Domain).Where(thing => !(numbers.GetValueOrDefault(thing) > limit))
            .OrderBy(thing => numbers.GetValueOrDefault(thing) is null).ThenByDescending(numbers.GetValueOrDefault).ThenBy(thing => thing, StringComparer.Ordinal);
        var nodes = things.Select(thing => $"{{\"iri\":\"it:{thing}\",\"{property.Name}\":{Shown(numbers.GetValueOrDefault(thing))}}}");
        return (
            $"{{ {List(property.Domain)}(first: 1000, where: {{ not: {{ {property.Name}: {{ gt: {limit} }} }} }}, orderBy: [{{ {property.Name}: DESC }}]) {{ nodes {{ iri {property.Name} }} }} }}",
            Nodes(property.Domain, nodes));
    }

    private (string Query, string Answer) Members(string @class, string where, Func<string, bool> isMember)
    {
        var members = ontology.MembersOf(@class).Where(isMember).ToList();
        return (
            $"{{ {List(@class)}(first: 1000, where: {{ {where} }}) {{ totalCount nodes {{ iri }} }} }}",
            Nodes(@class, members.Select(Iri), $"\"totalCount\":{members.Count},"));
    }

    private IEnumerable<GeneratedProperty> Links() => ontology.Properties.Where(p => p.Range is not null);

    private GeneratedProperty Link() => ontology.Any(Links());

    private static string Field(GeneratedProperty property, string selection) =>
        property.IsFunctional ? $"{property.Name} {{ {selection} }}" : $"{property.Name}(first: 1000) {{ {selection} }}";

    private string Targets(GeneratedProperty property, string thing, Func<string, string> show)
    {
        var shown = _evaluation.Values(property.Name, thing).Select(show);
        return property.IsFunctional ? $"\"{property.Name}\":{shown.FirstOrDefault() ?? "null"}" : $"\"{property.Name}\":[{Joined(shown)}]";
    }

    private static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Iri(string thing) => $"{{\"iri\":\"it:{thing}\"}}";

    private static string Nodes(string @class, IEnumerable<string> nodes, string before = "") =>
        $"{{\"data\":{{\"{List(@class)}\":{{{before}\"nodes\":[{Joined(nodes)}]}}}}}}";

    private static string List(string @class) => char.ToLowerInvariant(@class[0]) + @class[1..] + "s";

    private static string Joined(IEnumerable<string> items) => string.Join(",", items);
}
