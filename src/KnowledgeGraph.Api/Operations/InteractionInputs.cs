using System.Globalization;
using KnowledgeGraph.Engagement.Recording;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Operations;

/// <summary>
/// The input of <c>recordInteractions</c>: the fields of all concrete classes of interactions. Numbers, times and IRIs are taken unchecked, so
/// that a wrong one refuses its item and not the whole request.
/// </summary>
internal sealed class InteractionInputs(InteractionFields fields)
{
    private const string Unchecked = "UncheckedValue";

    private static readonly string[] Own = ["idempotencyKey", "class", "iri", "participant", "brand", "observedIdentities", "utterances", "issue"];

    private readonly List<OntologyProperty> _properties = [.. fields.All.Where(p => !Own.Contains(p.Name)).DistinctBy(p => p.Name)];

    /// <summary>The types of the input.</summary>
    public IEnumerable<NamedType> Types(SchemaNames names) =>
    [
        new ScalarType(Unchecked)
        {
            Description = "Text, a number or a boolean, read by the property that it is given for: a wrong one refuses its item only.",
            ParseValue = TextOf,
            TakesHalfCharacters = true,
        },
        new InputObjectType("InteractionInput")
        {
            Description = "An interaction as a client tells it.",
            Fields =
            [
                new InputValueDefinition("idempotencyKey", "String!") { Description = "Names the item for good: a repeat gives the first answer." },
                new InputValueDefinition("class", "String!") { Description = $"Class of the interaction: {string.Join(", ", fields.Classes.Select(c => c.LocalName))}." },
                new InputValueDefinition("iri", "String") { Description = "IRI of the interaction. Without one it is made of the key." },
                new InputValueDefinition("participant", "String") { Description = "IRI of the customer who took part. Without one: whoever the identities stand for." },
                new InputValueDefinition("brand", "String") { Description = "IRI of the brand that was met. Without one: the only one." },
                new InputValueDefinition("observedIdentities", "[IdentityInput!]") { Description = "Identities that were seen." },
                new InputValueDefinition("utterances", "[UtteranceInput!]") { Description = "What the customer said or wrote." },
                new InputValueDefinition("issue", "IssueInput") { Description = "A problem that came up, or came up again." },
                .. _properties.Select(p => FieldOf(p, names)),
            ],
        },
        new InputObjectType("IdentityInput")
        {
            Description = "An identity that was seen.",
            Fields =
            [
                new InputValueDefinition("class", "String!") { Description = "Class of the identity." },
                new InputValueDefinition("scheme", "String!") { Description = "Series that the identifier is from, for example \"cookie\"." },
                new InputValueDefinition("key", "String!") { Description = "Keyed hash of the identifier, never the identifier itself." },
            ],
        },
        new InputObjectType("UtteranceInput")
        {
            Description = "Words of the customer.",
            Fields =
            [
                new InputValueDefinition("text", $"{Unchecked}!") { Description = "The words, nothing corrected." },
                new InputValueDefinition("lang", "String!") { Description = "Their language, for example \"en\"." },
            ],
        },
        new InputObjectType("IssueInput")
        {
            Description = "A problem in the interaction.",
            Fields =
            [
                new InputValueDefinition("class", "String!") { Description = "Class of the issue." },
                new InputValueDefinition("attemptCount", Unchecked) { Description = "Failed attempts so far." },
            ],
        },
    ];

    /// <summary>Reads one coerced input object.</summary>
    public InteractionItem Read(IReadOnlyDictionary<string, object?> input) => new()
    {
        IdempotencyKey = (string)input["idempotencyKey"]!,
        Class = (string)input["class"]!,
        Iri = Text(input, "iri"),
        Participant = Text(input, "participant"),
        Brand = Text(input, "brand"),
        Fields = [.. _properties.Where(p => input.GetValueOrDefault(p.Name) is not null).Select(p => new FieldInput(p.Name, p.Iri, ValuesOf(input[p.Name]!)))],
        ObservedIdentities = [.. Objects(input, "observedIdentities").Select(i => new IdentityInput((string)i["class"]!, (string)i["scheme"]!, (string)i["key"]!))],
        Utterances = [.. Objects(input, "utterances").Select(u => new UtteranceInput((string)TextOf(u["text"]!), (string)u["lang"]!))],
        Issue = input.GetValueOrDefault("issue") is IReadOnlyDictionary<string, object?> issue ? new IssueInput((string)issue["class"]!, Text(issue, "attemptCount")) : null,
    };

    private static InputValueDefinition FieldOf(OntologyProperty property, SchemaNames names)
    {
        var type = TypeOf(property, names);
        return new InputValueDefinition(property.Name, property.IsFunctional ? type : $"[{type}!]")
        {
            Description = property.Definitions.GetValueOrDefault("en"),
        };
    }

    private static string TypeOf(OntologyProperty property, SchemaNames names)
    {
        if (property.IsObject)
        {
            return property.Range is { } range && names.Model.FindClass(range) is { IsEnum: true } ? names.TypeOf(range) : Unchecked;
        }

        return property.Range switch
        {
            { } range when range == Xsd.Boolean => "Boolean",
            { } range when range == RdfTerms.LangString => "UtteranceInput",
            _ => Unchecked,
        };
    }

    private static FieldValue[] ValuesOf(object value) => value is IReadOnlyList<object?> several ? [.. several.Select(v => ValueOf(v!))] : [ValueOf(value)];

    private static FieldValue ValueOf(object value) => value switch
    {
        Iri iri => new FieldValue(iri.Value),
        bool truth => new FieldValue(truth ? "true" : "false"),
        IReadOnlyDictionary<string, object?> text => new FieldValue((string)text["text"]!, (string)text["lang"]!),
        _ => new FieldValue((string)TextOf(value)),
    };

    private static object TextOf(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new FormatException("One text, number or boolean is expected, no list and no object: send one value."),
    };

    private static string? Text(IReadOnlyDictionary<string, object?> input, string name) => input.GetValueOrDefault(name) is { } value ? (string)TextOf(value) : null;

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Objects(IReadOnlyDictionary<string, object?> input, string name) =>
        (input.GetValueOrDefault(name) as IReadOnlyList<object?> ?? []).Cast<IReadOnlyDictionary<string, object?>>();
}
