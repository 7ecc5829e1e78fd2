using System.Collections.Frozen;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>§4.2 Schema Introspection: the types that a schema describes itself with, made anew for each schema.</summary>
internal static class IntrospectionTypes
{
    private const string IncludeDeprecated = "includeDeprecated";

    /// <summary>The names of the types.</summary>
    public static FrozenSet<string> Names { get; } = Create().Select(type => type.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The types, in the order of the specification.</summary>
    public static List<NamedType> Create() =>
    [
        SchemaType(), Type(), TypeKindType(), Field(), InputValue(), EnumValue(), Directive(), DirectiveLocationType(),
    ];

    private static ObjectType SchemaType() => new("__Schema")
    {
        Description = "What a service can be asked: its types, directives and root operation types.",
        Fields =
        [
            Of<Schema>("description", "String", schema => schema.Description),
            Of<Schema>("types", "[__Type!]!", schema => schema.Types),
            Of<Schema>("queryType", "__Type!", schema => schema.QueryType),
            Of<Schema>("mutationType", "__Type", schema => schema.MutationType),
            Of<Schema>("subscriptionType", "__Type", schema => schema.SubscriptionType),
            Of<Schema>("directives", "[__Directive!]!", schema => schema.Directives),
        ],
    };

    private static ObjectType Type() => new("__Type")
    {
        Description = "A type: a named one, or a list or non-null type around another.",
        Fields =
        [
            Of<object>("kind", "__TypeKind!", TypeDescription.Kind),
            Of<object>("name", "String", type => (type as NamedType)?.Name),
            Of<object>("description", "String", type => (type as NamedType)?.Description),
            Of<object>("specifiedByURL", "String", type => (type as ScalarType)?.SpecifiedByUrl),
            OfMany<object, FieldDefinition>("fields", "[__Field!]", type => (type as TypeWithFields)?.Fields, field => field.DeprecationReason),
            With<object>("interfaces", "[__Type!]", (type, schema) => (type as TypeWithFields)?.Interfaces.Select(schema.FindType)),
            With<object>("possibleTypes", "[__Type!]", (type, schema) => type is NamedType { IsAbstract: true } named ? schema.PossibleTypes(named) : null),
            OfMany<object, EnumValueDefinition>("enumValues", "[__EnumValue!]", type => (type as EnumType)?.Values, value => value.DeprecationReason),
            OfMany<object, InputValueDefinition>("inputFields", "[__InputValue!]", type => (type as InputObjectType)?.Fields, field => field.DeprecationReason),
            Of<object>("ofType", "__Type", TypeDescription.Within),
            Of<object>("isOneOf", "Boolean", type => (type as InputObjectType)?.IsOneOf),
        ],
    };

    private static ObjectType Field() => new("__Field")
    {
        Description = "A field of an object or interface type.",
        Fields =
        [
            Of<FieldDefinition>("name", "String!", field => field.Name),
            Of<FieldDefinition>("description", "String", field => field.Description),
            OfMany<FieldDefinition, InputValueDefinition>("args", "[__InputValue!]!", field => field.Arguments, argument => argument.DeprecationReason),
            Of<FieldDefinition>("type", "__Type!", field => TypeDescription.Of(field.Type)),
            Of<FieldDefinition>("isDeprecated", "Boolean!", field => field.DeprecationReason is not null),
            Of<FieldDefinition>("deprecationReason", "String", field => field.DeprecationReason),
        ],
    };

    private static ObjectType InputValue() => new("__InputValue")
    {
        Description = "An argument of a field or directive, or a field of an input object.",
        Fields =
        [
            Of<InputValueDefinition>("name", "String!", value => value.Name),
            Of<InputValueDefinition>("description", "String", value => value.Description),
            Of<InputValueDefinition>("type", "__Type!", value => TypeDescription.Of(value.Type)),
            Of<InputValueDefinition>("defaultValue", "String", value => value.DefaultValue is { } literal ? ValuePrinter.Print(literal) : null),
            Of<InputValueDefinition>("isDeprecated", "Boolean!", value => value.DeprecationReason is not null),
            Of<InputValueDefinition>("deprecationReason", "String", value => value.DeprecationReason),
        ],
    };

    private static ObjectType EnumValue() => new("__EnumValue")
    {
        Description = "A value of an enum type.",
        Fields =
        [
            Of<EnumValueDefinition>("name", "String!", value => value.Name),
            Of<EnumValueDefinition>("description", "String", value => value.Description),
            Of<EnumValueDefinition>("isDeprecated", "Boolean!", value => value.DeprecationReason is not null),
            Of<EnumValueDefinition>("deprecationReason", "String", value => value.DeprecationReason),
        ],
    };

    private static ObjectType Directive() => new("__Directive")
    {
        Description = "A directive that documents may apply.",
        Fields =
        [
            Of<DirectiveDefinition>("name", "String!", directive => directive.Name),
            Of<DirectiveDefinition>("description", "String", directive => directive.Description),
            Of<DirectiveDefinition>("isRepeatable", "Boolean!", directive => directive.IsRepeatable),
            Of<DirectiveDefinition>("locations", "[__DirectiveLocation!]!", directive => directive.Locations),
            OfMany<DirectiveDefinition, InputValueDefinition>("args", "[__InputValue!]!", directive => directive.Arguments, argument => argument.DeprecationReason),
        ],
    };

    private static EnumType TypeKindType() => new("__TypeKind")
    {
        Description = "The kinds of types.",
        Values = [.. TypeDescription.Kinds.Select(kind => new EnumValueDefinition(kind))],
    };

    private static EnumType DirectiveLocationType() => new("__DirectiveLocation")
    {
        Description = "Where a directive may be applied.",
        Values =
        [
            .. Enum.GetValues<DirectiveLocation>().Select(location => new EnumValueDefinition(DirectiveLocations.SpecifiedName(location)) { Value = location }),
        ],
    };

    private static FieldDefinition Of<TSource>(string name, string type, Func<TSource, object?> value) =>
        new(name, type) { Resolver = context => new(value((TSource)context.Source!)) };

    private static FieldDefinition With<TSource>(string name, string type, Func<TSource, Schema, object?> value) =>
        new(name, type) { Resolver = context => new(value((TSource)context.Source!, context.Schema)) };

    private static FieldDefinition OfMany<TSource, TItem>(
        string name,
        string type,
        Func<TSource, IEnumerable<TItem>?> items,
        Func<TItem, string?> deprecationReason) => new(name, type)
    {
        Arguments =
        [
            new InputValueDefinition(IncludeDeprecated, "Boolean!")
            {
                Description = "Whether to list the deprecated ones too.",
                DefaultValue = Parser.ParseValue("false"),
            },
        ],
        Resolver = context =>
        {
            var all = (bool)context.Arguments[IncludeDeprecated]!;
            return new(items((TSource)context.Source!)?.Where(item => all || deprecationReason(item) is null));
        },
    };
}
