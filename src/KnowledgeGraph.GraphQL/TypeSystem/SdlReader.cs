using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Reads a schema from its document: first joins every definition with its extensions, then makes the types.</summary>
internal sealed class SdlReader
{
    private static readonly string[] DirectiveRules =
    [
        "DirectivesAreDefined", "DirectivesAreInValidLocations", "DirectivesAreUniquePerLocation",
        "ArgumentNames", "ArgumentUniqueness", "RequiredArguments",
        "ValuesOfCorrectType", "InputObjectFieldNames", "InputObjectFieldUniqueness", "InputObjectRequiredFields",
    ];

    private readonly DocumentNode _document;
    private readonly SdlBindings _bindings;
    private readonly List<SchemaError> _errors = [];
    private readonly SdlMerger _merged;

    public SdlReader(DocumentNode document, SdlBindings bindings)
    {
        _document = document;
        _bindings = bindings;
        _merged = new SdlMerger(document, _errors);
    }

    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public Schema Read()
    {
        // Whoever writes out the built-in scalars means those.
        var types = _merged.Types.Where(type => type is not ScalarTypeDefinitionNode || BuiltInScalars.Find(type.Name.Value) is null);
        var builder = Builder().Add([.. types.Select(Type)]).Add([.. _merged.Directives.Select(Directive)]);
        var schema = _errors.Count == 0 ? builder.Build() : throw new SchemaException(_errors);
        if (!_bindings.ToleratesUnknownDirectives)
        {
            CheckDirectives(schema);
        }

        return schema;
    }

    // §5.7 and §5.4 hold for directives in a schema as well.
    private void CheckDirectives(Schema schema)
    {
        var found = Validator.Validate(schema, _document, DocumentLimits.Trusted, DirectiveRules);
        if (found.Count > 0)
        {
            throw new SchemaException([.. found.Select(error => new SchemaError(error.Locations[0].ToString(), error.Message))]);
        }
    }

    private SchemaBuilder Builder() => new()
    {
        Description = _merged.Schema?.Description,
        AppliedDirectives = _merged.Schema?.Directives ?? [],
        QueryType = Root(OperationType.Query) ?? "Query",
        MutationType = Root(OperationType.Mutation),
        SubscriptionType = Root(OperationType.Subscription),
    };

    // §3.3.1: without a schema definition, the default root type names are the roots.
    private string? Root(OperationType operation)
    {
        if (_merged.Schema is { } schema)
        {
            return schema.RootOperationTypes.FirstOrDefault(root => root.Operation == operation)?.Type.Name;
        }

        var defaultName = operation.ToString();
        return _merged.Types.Any(type => type.Name.Value == defaultName) ? defaultName : null;
    }

    private NamedType Type(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode scalar => Scalar(scalar),
        ObjectTypeDefinitionNode type => new ObjectType(type.Name.Value)
        {
            Description = type.Description,
            Interfaces = Names(type.Interfaces),
            Fields = Fields(type.Name.Value, type.Fields),
            AppliedDirectives = Custom(type.Directives),
        },
        InterfaceTypeDefinitionNode type => new InterfaceType(type.Name.Value)
        {
            Description = type.Description,
            Interfaces = Names(type.Interfaces),
            Fields = Fields(type.Name.Value, type.Fields),
            ResolveType = _bindings.TypeResolver(type.Name.Value),
            AppliedDirectives = Custom(type.Directives),
        },
        UnionTypeDefinitionNode type => new UnionType(type.Name.Value)
        {
            Description = type.Description,
            Members = Names(type.Members),
            ResolveType = _bindings.TypeResolver(type.Name.Value),
            AppliedDirectives = Custom(type.Directives),
        },
        EnumTypeDefinitionNode type => new EnumType(type.Name.Value)
        {
            Description = type.Description,
            Values = [.. type.Values.Select(EnumValue)],
            AppliedDirectives = Custom(type.Directives),
        },
        InputObjectTypeDefinitionNode type => new InputObjectType(type.Name.Value)
        {
            Description = type.Description,
            Fields = [.. type.Fields.Select(InputValue)],
            IsOneOf = Find(type.Directives, BuiltInDirectives.OneOf) is not null,
            AppliedDirectives = Custom(type.Directives),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "There are six kinds of types."),
    };

    private ScalarType Scalar(ScalarTypeDefinitionNode node) =>
        _bindings.Scalars.FirstOrDefault(scalar => scalar.Name == node.Name.Value) ?? new ScalarType(node.Name.Value)
        {
            Description = node.Description,
            SpecifiedByUrl = Text(Find(node.Directives, BuiltInDirectives.SpecifiedBy), "url"),
            AppliedDirectives = Custom(node.Directives),
        };

    private NamedList<FieldDefinition> Fields(string typeName, ImmutableArray<FieldDefinitionNode> nodes) =>
        [.. nodes.Select(node => Field(typeName, node))];

    private FieldDefinition Field(string typeName, FieldDefinitionNode node) => new(node.Name.Value, TypeReference.Of(node.Type))
    {
        Description = node.Description,
        Arguments = [.. node.Arguments.Select(InputValue)],
        DeprecationReason = DeprecationReason(node.Directives),
        Resolver = _bindings.Resolver(typeName, node),
        Writer = _bindings.Writer(typeName, node),
        Events = _bindings.Events(typeName, node),
        AppliedDirectives = Custom(node.Directives),
    };

    private static InputValueDefinition InputValue(InputValueDefinitionNode node) => new(node.Name.Value, TypeReference.Of(node.Type))
    {
        Description = node.Description,
        DefaultValue = node.DefaultValue,
        DeprecationReason = DeprecationReason(node.Directives),
        AppliedDirectives = Custom(node.Directives),
    };

    private static EnumValueDefinition EnumValue(EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description,
        DeprecationReason = DeprecationReason(node.Directives),
        AppliedDirectives = Custom(node.Directives),
    };

    private static DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description,
        Locations = [.. node.Locations],
        Arguments = [.. node.Arguments.Select(InputValue)],
        IsRepeatable = node.IsRepeatable,
    };

    private static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, BuiltInDirectives.Deprecated) is { } deprecated
            ? Text(deprecated, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? Text(DirectiveNode? directive, string argument) => (directive?.ArgumentValue(argument) as StringValueNode)?.Value;

    private static ImmutableArray<DirectiveNode> Custom(ImmutableArray<DirectiveNode> directives) =>
        [.. directives.Where(directive => !BuiltInDirectives.IsBuiltIn(directive.Name.Value))];

    private static string[] Names(ImmutableArray<NamedTypeNode> types) => [.. types.Select(type => type.Name)];
}
