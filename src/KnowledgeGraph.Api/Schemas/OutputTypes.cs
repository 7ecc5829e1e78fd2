using KnowledgeGraph.Api.Fields;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Writing;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Schemas;

/// <summary>The object and interface types that show nodes, their connections, and the enums.</summary>
internal sealed class OutputTypes(TypeMap map, InputTypes inputs)
{
    private readonly Dictionary<(PropertyModel Model, bool IsNonNull), FieldDefinition[]> _fields = [];
    private readonly Dictionary<(GraphType Type, bool IsConnection), NamedList<InputValueDefinition>> _arguments = [];
    private readonly SortedDictionary<string, GraphType> _connected = new(StringComparer.Ordinal);
    private readonly FieldDefinition _id = new("id", "ID!") { Description = "Opaque; for `node(id:)` and clients that cache by it.", Tag = new IdField() };
    private readonly FieldDefinition[] _entityFields = EntityFields(map);

    /// <summary>Whether nodes of a type show their <c>rdfs:label</c> as <c>name</c>: entities whose properties leave the name free.</summary>
    public static bool HasStoredName(GraphType type) =>
        type is { IsConcept: false, Class: not null } && !type.Properties.Any(property => property.Model.Name == BuiltInNames.Name);

    /// <summary>All of them. Connections are those that a field of these or a root field refers to.</summary>
    public IEnumerable<NamedType> Make()
    {
        foreach (var type in map.Types)
        {
            yield return Make(type);
        }

        foreach (var values in map.Enums)
        {
            yield return Make(values);
        }
    }

    /// <summary>The connections that were referred to, with their edges.</summary>
    public IEnumerable<NamedType> MakeConnections() => _connected.Values.SelectMany(type => new NamedType[] { Connection(type), Edge(type) });

    /// <summary>Name of the connection of a type.</summary>
    public string ConnectionOf(GraphType type)
    {
        _connected[type.Name] = type;
        return $"{type.Name}Connection";
    }

    /// <summary>The arguments of a list of a type.</summary>
    /// <param name="type">Type of the nodes.</param>
    /// <param name="isConnection">Whether pages follow cursors; else they are counted off.</param>
    public NamedList<InputValueDefinition> ListArgumentsOf(GraphType type, bool isConnection) =>
        _arguments.TryGetValue((type, isConnection), out var known) ? known : _arguments[(type, isConnection)] = MakeArguments(type, isConnection);

    private NamedList<InputValueDefinition> MakeArguments(GraphType type, bool isConnection) =>
    [
        new("where", inputs.WhereOf(type)) { Description = "What they must meet." },
        new("orderBy", $"[{inputs.OrderByOf(type)}!]") { Description = "Keys of the order, the most significant first. The IRI is always the last." },
        new("first", "Int") { Description = $"At most so many: 0 to {ListArguments.Most}, {ListArguments.Default} by default." },
        isConnection
            ? new("after", "String") { Description = "Only what follows this cursor of the same list." }
            : new("offset", "Int") { Description = "So many are left out at the start. 0 by default." },
    ];

    private NamedType Make(GraphType type)
    {
        NamedList<FieldDefinition> fields = [.. FieldsOf(type)];
        var interfaces = type.Interfaces.Select(other => other.Name).ToList();
        var description = DescriptionOf(type);
        return type.IsInterface
            ? new InterfaceType(type.Name) { Description = description, Interfaces = interfaces, Fields = fields, Tag = type }
            : new ObjectType(type.Name) { Description = description, Interfaces = interfaces, Fields = fields, Tag = type };
    }

    private static string? DescriptionOf(GraphType type) => type.Name switch
    {
        BuiltInNames.Node => "Whatever has an identifier.",
        BuiltInNames.Entity => "Whatever is in the graph and no concept.",
        BuiltInNames.Concept => "A concept of a vocabulary: a value that has labels and may have broader and narrower ones.",
        _ => Texts.InEnglish(type.Class!.Definitions),
    };

    private IEnumerable<FieldDefinition> FieldsOf(GraphType type)
    {
        if (type.Name == BuiltInNames.Node)
        {
            return [_id];
        }

        var builtIn = type.IsConcept ? ConceptFieldsOnce : HasStoredName(type) ? [_id, .. _entityFields, NameField] : [_id, .. _entityFields];
        return builtIn.Concat(type.Properties.SelectMany(PropertyFieldsOf));
    }

    private FieldDefinition[] ConceptFieldsOnce => field ??= ConceptFields();

    private FieldDefinition NameField => field ??= new FieldDefinition(BuiltInNames.Name, "String")
    {
        Description = "The name as stored: in English, else without a language. Null where there is none.",
        Tag = new TextField(map.Paths.Label, fallsBackToLocalName: false),
    };

    private static FieldDefinition[] EntityFields(TypeMap map) =>
    [
        new("iri", "IRI!") { Description = "The IRI that it is known by.", Tag = new IriField() },
        new("classes", $"[{RecordTypes.ClassRef}!]!")
        {
            Description = "The classes that it is in.",
            Arguments = [new("inferred", "Boolean") { Description = "Only those that are inferred, or only those that are asserted. Both by default." }],
            Tag = new ClassesField(),
        },
        new("aliases", "[IRI!]!") { Description = "Other IRIs that it is known by.", Tag = new AliasesField() },
        new("label", "String")
        {
            Description = "A label for people: in a requested language, else in English, else without a language, else the local name.",
            Arguments = [Languages()],
            Tag = new TextField(map.Paths.Label, fallsBackToLocalName: true),
        },
        new("explain", $"[{RecordTypes.Explanation}!]!")
        {
            Description = "Why the answers of a field are what they are: a proof for each.",
            Arguments =
            [
                new("field", "String!") { Description = "A field that leads to other things, or `classes`." },
                new("value", "IRI") { Description = "Only the proof of this answer." },
            ],
            Tag = new ExplainField(),
        },
        new("properties", $"[{RecordTypes.PropertyValue}!]!")
        {
            Description = "Asserted values of a property that has no field of its own.",
            Arguments = [new("name", "String!") { Description = "The property: by name or IRI." }],
            Tag = new PropertiesField(),
        },
        new("provenance", RecordTypes.Provenance) { Description = "The commit that last wrote it.", Tag = new ProvenanceField() },
    ];

    private FieldDefinition[] ConceptFields() =>
    [
        _id,
        _entityFields[0],
        _entityFields[1],
        new("code", "String!") { Description = "Its notation, else its local name.", Tag = new CodeField(map.Paths.Notation) },
        new("prefLabel", "String")
        {
            Description = "Its label: in a requested language, else in English, else without a language, else the local name.",
            Arguments = [Languages()],
            Tag = new TextField(map.Paths.PrefLabel, fallsBackToLocalName: true),
        },
        new("prefLabels", "[LangString!]!") { Description = "Its labels in all languages, or in these.", Arguments = [Languages()], Tag = new TextsField(map.Paths.PrefLabel, isList: true) },
        new("definition", "String")
        {
            Description = "What it means: in a requested language, else in English, else without a language.",
            Arguments = [Languages()],
            Tag = new TextField(map.Paths.Definition, fallsBackToLocalName: false),
        },
        new("altLabels", "[LangString!]!") { Description = "Other labels in all languages, or in these.", Arguments = [Languages()], Tag = new TextsField(map.Paths.AltLabel, isList: true) },
        ConceptList("broader", "Concepts directly above.", map.Paths.Broader),
        ConceptList("narrower", "Concepts directly below.", map.Paths.Narrower),
        new("inScheme", "[IRI!]!") { Description = "The schemes that it belongs to.", Tag = new InSchemeField(map.Paths.InScheme) },
        new("deprecated", "Boolean!") { Description = "Whether it should no longer be used.", Tag = new DeprecatedField(map.Paths.Deprecated) },
    ];

    private FieldDefinition ConceptList(string name, string description, Graph.Queries.PathExpression path) => new(name, $"[{BuiltInNames.Concept}!]!")
    {
        Description = description,
        Arguments = ListArgumentsOf(map.Concept, isConnection: false),
        Tag = new ListField(path, map.Concept),
    };

    private static InputValueDefinition Languages() =>
        new("lang", "[String!]") { Description = "Language tags (BCP 47), the preferred first." };

    // Types that inherit a field share its definition.
    private FieldDefinition[] PropertyFieldsOf(PropertyField property)
    {
        var key = (property.Model, property.IsNonNull);
        return _fields.TryGetValue(key, out var known) ? known : _fields[key] = [.. MakeFields(property.Model, property.IsNonNull)];
    }

    private IEnumerable<FieldDefinition> MakeFields(PropertyModel model, bool isNonNull)
    {
        switch (model)
        {
            case PropertyModel.OfValues { Kind: ScalarKind.LangString } texts:
                yield return Field(model, "LangString", isNonNull, new TextsField(texts.Values, model.IsList), [Languages()]);
                break;
            case PropertyModel.OfValues values:
                yield return Field(model, ScalarMapping.TypeNameOf(values.Kind), isNonNull, new ValueField(values.Values, model.IsList), []);
                break;
            case PropertyModel.OfEnum values:
                yield return Field(model, values.Enum.Name, isNonNull, new EnumField(values.Path, values.Enum, model.IsList), []);
                break;
            case PropertyModel.OfNodes { IsList: false } one:
                yield return Field(model, one.Target.Name, isNonNull, new LinkField(one.Path, one.Target), []);
                break;
            case PropertyModel.OfNodes list:
                yield return Field(model, list.Target.Name, isNonNull, new ListField(list.Path, list.Target), ListArgumentsOf(list.Target, isConnection: false));
                yield return ConnectionOf(list);
                break;
        }
    }

    private static FieldDefinition Field(PropertyModel model, string type, bool isNonNull, FieldModel meaning, NamedList<InputValueDefinition> arguments) =>
        new(model.Name, model.IsList ? $"[{type}!]!" : isNonNull ? $"{type}!" : type)
        {
            Description = Texts.InEnglish(model.Property.Definitions),
            DeprecationReason = DeprecationOf(model),
            Arguments = arguments,
            Tag = meaning,
        };

    private FieldDefinition ConnectionOf(PropertyModel.OfNodes list) => new($"{list.Name}Connection", $"{ConnectionOf(list.Target)}!")
    {
        Description = $"{Texts.InEnglish(list.Property.Definitions)} Page by page.".TrimStart(),
        DeprecationReason = DeprecationOf(list),
        Arguments = ListArgumentsOf(list.Target, isConnection: true),
        Tag = new ConnectionField(list.Path, list.Target),
    };

    // A type that is given up takes the fields that lead to it with it.
    private static string? DeprecationOf(PropertyModel model) =>
        model.Property.DeprecationReason ?? (model as PropertyModel.OfNodes)?.Target.Class?.DeprecationReason;

    private static ObjectType Connection(GraphType type) => new($"{type.Name}Connection")
    {
        Description = $"A page of {type.Name}.",
        Fields =
        [
            new("edges", $"[{type.Name}Edge!]!") { Description = "The nodes with their cursors.", Tag = ConnectionPart.Edges },
            new("nodes", $"[{type.Name}!]!") { Description = "The nodes.", Tag = ConnectionPart.Nodes },
            new("pageInfo", $"{RecordTypes.PageInfo}!") { Description = "How to go on from here.", Tag = ConnectionPart.PageInfo },
            new("totalCount", "Int!") { Description = "The number of all that meet `where`, on whichever page; counted only when it is asked for.", Tag = ConnectionPart.TotalCount },
        ],
    };

    private static ObjectType Edge(GraphType type) => new($"{type.Name}Edge")
    {
        Description = $"A {type.Name} and its place in the list.",
        Fields =
        [
            new("cursor", "String!") { Description = "Its place, for `after`.", Tag = ConnectionPart.Cursor },
            new("node", $"{type.Name}!") { Description = "The node.", Tag = ConnectionPart.Node },
        ],
    };

    private static EnumType Make(EnumModel values) => new(values.Name)
    {
        Description = Texts.InEnglish(values.Class.Definitions),
        Values =
        [
            .. values.Concepts.Select(concept => new EnumValueDefinition(concept.EnumName)
            {
                Value = concept.Iri,
                Description = Texts.InEnglish(concept.Definitions),
                DeprecationReason = concept.IsDeprecated ? "The ontology has given the concept up." : null,
            }),
        ],
        Tag = values,
    };
}
