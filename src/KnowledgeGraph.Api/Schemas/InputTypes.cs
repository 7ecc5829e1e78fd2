using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.Api.Where;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Schemas;

/// <summary>
/// The inputs of <c>where</c> and <c>orderBy</c> (api.md). Only those that something refers to are made; asking for the name of one is what
/// refers to it.
/// </summary>
internal sealed class InputTypes
{
    private readonly TypeMap _map;
    private readonly OperatorTypes _operators = new();
    private readonly Queue<Func<InputObjectType>> _pending = new();
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly ClassNames _classNames;
    private readonly bool _foldsNames;

    public InputTypes(TypeMap map)
    {
        _map = map;
        _classNames = new ClassNames(map.Model, map.Names);
        _foldsNames = map.Model.Asserted.Object(Rdfs.Label, Kg.Indexed) is Literal { LexicalForm: OperatorTypes.TextIndex };
    }

    /// <summary>Name of the condition on nodes of a type.</summary>
    public string WhereOf(GraphType type) => Named($"{type.Name}Where", name => MakeWhere(name, type));

    /// <summary>Name of the order of nodes of a type.</summary>
    public string OrderByOf(GraphType type) => Named($"{type.Name}OrderBy", name => MakeOrderBy(name, type));

    /// <summary>Makes every type that was named, and those that they name in turn.</summary>
    public IEnumerable<NamedType> Make()
    {
        while (_pending.TryDequeue(out var make))
        {
            yield return make();
        }

        foreach (var type in _operators.Make())
        {
            yield return type;
        }
    }

    private string Named(string name, Func<string, InputObjectType> make)
    {
        if (_named.Add(name))
        {
            _pending.Enqueue(() => make(name));
        }

        return name;
    }

    private InputObjectType MakeWhere(string name, GraphType type) => new(name)
    {
        Description = $"A condition on {type.Name}. Several keys mean and; an empty object is true.",
        Fields = [.. NodeKeys(name, type), .. type.IsConcept ? ConceptKeys() : EntityKeys(type), .. type.Properties.Select(PropertyKey), .. SubTypeKeys(type)],
    };

    private IEnumerable<InputValueDefinition> NodeKeys(string name, GraphType type) =>
    [
        new("iri", _operators.IriFilter) { Description = $"The IRI of the {type.Name} itself, or an alias of it.", Tag = new IriKey() },
        new("inClass", "[String!]") { Description = "In any of these classes, asserted or inferred: by name or IRI.", Tag = new InClassKey(_classNames) },
        new("isNull", "Boolean") { Description = "Where one object is asked for: whether there is none.", Tag = new IsNullKey() },
        new("and", $"[{name}!]") { Description = "All of these hold.", Tag = new AndKey() },
        new("or", $"[{name}!]") { Description = "Any of these holds; false for an empty list.", Tag = new OrKey() },
        new("not", name) { Description = "This doesn't hold.", Tag = new NotKey() },
    ];

    private IEnumerable<InputValueDefinition> ConceptKeys() =>
    [
        new("eq", "IRI") { Description = "The concept itself.", Tag = new ConceptKey() },
        new("in", "[IRI!]") { Description = "One of these concepts.", Tag = new ConceptKey() },
        new("within", "IRI") { Description = "The concept or anything narrower.", Tag = new WithinKey(_map.Paths) },
        new("code", _operators.Of(ScalarKind.String, isFolded: false)) { Description = "The concept's code.", Tag = new CodeKey(_map) },
        new("prefLabel", _operators.Of(ScalarKind.LangString, isFolded: false))
        {
            Description = "Any of the concept's labels.",
            Tag = new ValueKey(new ValueConditions(_map.Paths.PrefLabel, ScalarKind.LangString, 0)),
        },
    ];

    private IEnumerable<InputValueDefinition> EntityKeys(GraphType type) => OutputTypes.HasStoredName(type)
        ?
        [
            new(BuiltInNames.Name, _operators.Of(ScalarKind.String, _foldsNames))
            {
                Description = "The name as stored, in any language.",
                Tag = new ValueKey(new ValueConditions(_map.Paths.Label, ScalarKind.String, 0)),
            },
        ]
        : [];

    private IEnumerable<InputValueDefinition> SubTypeKeys(GraphType type)
    {
        if (!SubTypesOf(type).Any())
        {
            return [];
        }

        var on = Named($"{type.Name}OnWhere", name => new InputObjectType(name)
        {
            Description = $"Conditions on sub-types of {type.Name}: of the sub-type that is named, and meeting the condition.",
            Fields = [.. SubTypesOf(type).Select(sub => new InputValueDefinition(sub.Name, WhereOf(sub)) { Tag = new SubTypeKey(sub) })],
        });
        return [new("on", on) { Description = "Of a sub-type, and meeting a condition on its fields.", Tag = new OnKey() }];
    }

    private IEnumerable<GraphType> SubTypesOf(GraphType type) => _map.Types.Where(other => other.Interfaces.Contains(type));

    private InputValueDefinition PropertyKey(PropertyField field) => field.Model switch
    {
        PropertyModel.OfValues values => ValueKey(values),
        PropertyModel.OfEnum { IsList: true } list => Key(list, _operators.ListOf(list.Enum), new EnumListKey(list.Path)),
        PropertyModel.OfEnum one => Key(one, _operators.Of(one.Enum), new EnumKey(one.Path)),
        PropertyModel.OfNodes { IsList: true } list => Key(list, ListWhereOf(list.Target), new LinkListKey(list.Path)),
        PropertyModel.OfNodes one => Key(one, WhereOf(one.Target), new LinkKey(one.Path)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There are three kinds of property."),
    };

    private InputValueDefinition ValueKey(PropertyModel.OfValues values)
    {
        var conditions = new ValueConditions(values.Values, values.Kind, values.Property.Scale);
        var isFolded = values.Property.Indexed == OperatorTypes.TextIndex;
        return values.IsList
            ? Key(values, _operators.ListOf(values.Kind, isFolded), new ValueListKey(conditions))
            : Key(values, _operators.Of(values.Kind, isFolded), new ValueKey(conditions));
    }

    private static InputValueDefinition Key(PropertyModel model, string type, WhereKey meaning) => new(model.Name, type)
    {
        Description = Texts.InEnglish(model.Property.Definitions),
        DeprecationReason = model.Property.DeprecationReason,
        Tag = meaning,
    };

    private string ListWhereOf(GraphType type) => Named($"{type.Name}ListWhere", name => new InputObjectType(name)
    {
        Description = $"A condition on a list of {type.Name}.",
        Fields =
        [
            new("some", WhereOf(type)) { Description = "At least one meets this." },
            new("every", WhereOf(type)) { Description = "All meet this; true for an empty list." },
            new("none", WhereOf(type)) { Description = "None meets this." },
            new("count", _operators.CountFilter) { Description = "Their number." },
        ],
    });

    private InputObjectType MakeOrderBy(string name, GraphType type) => new(name)
    {
        Description = $"A key of an order of {type.Name}: exactly one field. Absent values come last in both directions.",
        IsOneOf = true,
        Fields = [.. NodeOrderKeys(type), .. type.Properties.Select(OrderKeyOf).OfType<InputValueDefinition>()],
    };

    private IEnumerable<InputValueDefinition> NodeOrderKeys(GraphType type)
    {
        yield return new("iri", _operators.Direction) { Tag = new OrderByKey.ByValue(new Graph.Queries.ValueExpression.NodeIri()) };
        if (OutputTypes.HasStoredName(type))
        {
            yield return new(BuiltInNames.Name, _operators.Direction) { Tag = new OrderByKey.ByValue(_map.Paths.Label) };
        }
    }

    private InputValueDefinition? OrderKeyOf(PropertyField field)
    {
        var (type, meaning) = field.Model switch
        {
            PropertyModel.OfValues { IsList: false } one => (_operators.Direction, (OrderByKey)new OrderByKey.ByValue(one.Values)),
            PropertyModel.OfEnum { IsList: false } one => (_operators.Direction, new OrderByKey.ByConcept(one.Path)),
            PropertyModel.OfEnum list => (_operators.CountOrderBy, new OrderByKey.ByCount(list.Path)),
            PropertyModel.OfNodes { IsList: false } one => (OrderByOf(one.Target), new OrderByKey.ByStep(one.Path)),
            PropertyModel.OfNodes list => (_operators.CountOrderBy, new OrderByKey.ByCount(list.Path)),
            _ => (null, null),
        };
        return type is null ? null : new InputValueDefinition(field.Model.Name, type)
        {
            Description = Texts.InEnglish(field.Model.Property.Definitions),
            DeprecationReason = field.Model.Property.DeprecationReason,
            Tag = meaning,
        };
    }
}
