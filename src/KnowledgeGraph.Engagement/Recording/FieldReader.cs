using System.Collections.Frozen;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Reads the values of an interaction's properties.</summary>
internal sealed class FieldReader(OntologyModel model, InteractionFields fields)
{
    private readonly FrozenDictionary<Iri, FrozenDictionary<string, Iri>> _conceptsByCode = ConceptsByCode(model, fields);

    /// <summary>Values and links of an item; whatever is wrong is noted at its field.</summary>
    public (List<ItemFacts.ValueFact> Values, List<ItemFacts.LinkFact> Links) Read(OntologyClass @class, IReadOnlyList<FieldInput> inputs, ItemProblems problems)
    {
        var (values, links) = (new List<ItemFacts.ValueFact>(), new List<ItemFacts.LinkFact>());
        foreach (var input in inputs)
        {
            if (model.FindProperty(input.Property) is not { } property || !fields.Allows(@class, property))
            {
                problems.BadInput(input.Name, Foreign(@class, input));
                continue;
            }

            for (var i = 0; i < input.Values.Count; i++)
            {
                Read(property, input.Values[i], input.Values.Count == 1 ? input.Name : $"{input.Name}[{i}]", values, links, problems);
            }
        }

        return (values, links);
    }

    /// <summary>Why a text is no language tag; null if it is one.</summary>
    public static string? LanguageProblem(string language)
    {
        try
        {
            _ = Literal.Of("", language);
            return null;
        }
        catch (ArgumentException)
        {
            return $"'{language}' is no language tag: write one such as en or de-CH.";
        }
    }

    private void Read(
        OntologyProperty property,
        FieldValue value,
        string path,
        List<ItemFacts.ValueFact> values,
        List<ItemFacts.LinkFact> links,
        ItemProblems problems)
    {
        if (property.IsObject)
        {
            if (FindConcept(property, value.Text) is { } concept)
            {
                links.Add(new ItemFacts.LinkFact(path, property, concept));
            }
            else if (ItemTexts.ReadIri(value.Text, path, model, problems) is { } target)
            {
                links.Add(new ItemFacts.LinkFact(path, property, target));
            }
        }
        else if (ItemTexts.Check(value.Text, path, problems) && ReadLiteral(property, value, path, problems) is { } literal)
        {
            values.Add(new ItemFacts.ValueFact(property, literal));
        }
    }

    private static StoredValue? ReadLiteral(OntologyProperty property, FieldValue value, string path, ItemProblems problems)
    {
        try
        {
            if (property.Range?.Equals(RdfTerms.LangString) == true)
            {
                return ReadText(value, path, problems);
            }

            return ValueCodec.Parse(value.Text, property.Range ?? Xsd.String, property.Scale);
        }
        catch (FormatException wrong)
        {
            problems.BadInput(path, $"{path}: {wrong.Message}");
            return null;
        }
    }

    private static StoredValue? ReadText(FieldValue value, string path, ItemProblems problems)
    {
        var problem = value.Language is null ? "the text has no language: say in which it is, for example en." : LanguageProblem(value.Language);
        if (problem is not null)
        {
            problems.BadInput(path, $"{path}: {problem}");
            return null;
        }

        return StoredValue.OfLangString(value.Text, value.Language!);
    }

    // A concept may be named by its code, as enums are.
    private Iri? FindConcept(OntologyProperty property, string text) =>
        property.Range is { } range && _conceptsByCode.TryGetValue(range, out var concepts) ? concepts.GetValueOrDefault(text) : null;

    private static FrozenDictionary<Iri, FrozenDictionary<string, Iri>> ConceptsByCode(OntologyModel model, InteractionFields fields) =>
        fields.All.Select(p => p.Range).OfType<Iri>().Distinct().Select(model.FindClass).OfType<OntologyClass>().Where(c => c.IsConcept)
            .ToFrozenDictionary(c => c.Iri, c => ConceptsOf(c, model));

    private static FrozenDictionary<string, Iri> ConceptsOf(OntologyClass @class, OntologyModel model) =>
        model.Individuals.Where(i => i.Classes.Any(@class.Descendants.Contains))
            .SelectMany(i => new[] { i.EnumName, i.Code }.Distinct().Select(code => (code, i.Iri)))
            .DistinctBy(named => named.code).ToFrozenDictionary(named => named.code, named => named.Iri, StringComparer.Ordinal);

    private string Foreign(OntologyClass @class, FieldInput input)
    {
        var owners = model.FindProperty(input.Property) is { } property ? fields.ClassesOf(property).Select(c => c.Name).ToList() : [];
        return owners.Count == 0
            ? $"{input.Name} is no field of interactions: leave it out."
            : $"{input.Name} is no field of {@class.Name}, only of {string.Join(", ", owners)}: leave it out, or correct the class.";
    }
}
