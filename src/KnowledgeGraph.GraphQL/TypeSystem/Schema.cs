using System.Collections.Frozen;
using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.3 Schema: everything that a service can be asked, immutable and valid once it is built.</summary>
/// <seealso cref="SchemaBuilder"/>
public sealed class Schema
{
    private readonly FrozenDictionary<string, IReadOnlyList<ObjectType>> _possibleTypes;
    private readonly FrozenDictionary<string, FrozenSet<string>> _possibleTypeNames;

    private readonly MetaFields _metaFields;

    internal Schema(SchemaBuilder builder, NamedList<NamedType> types, NamedList<DirectiveDefinition> directives, MetaFields metaFields)
    {
        _metaFields = metaFields;
        Description = builder.Description;
        AppliedDirectives = builder.AppliedDirectives;
        Types = types;
        Directives = directives;
        QueryType = (ObjectType)types.Find(builder.QueryType)!;
        MutationType = builder.MutationType is { } mutation ? (ObjectType)types.Find(mutation)! : null;
        SubscriptionType = builder.SubscriptionType is { } subscription ? (ObjectType)types.Find(subscription)! : null;
        _possibleTypes = PossibleTypesOf(types);
        _possibleTypeNames = _possibleTypes.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(type => type.Name).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>What the service is about, in Markdown; null if there is no description.</summary>
    public string? Description { get; }

    /// <summary>Custom directives applied to the schema.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; }

    /// <summary>§3.3.1: where queries begin.</summary>
    public ObjectType QueryType { get; }

    /// <summary>§3.3.1: where mutations begin; null if the service supports none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>§3.3.1: where subscriptions begin; null if the service supports none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types: those given, then the built-in scalars that they use, then those of introspection.</summary>
    public NamedList<NamedType> Types { get; }

    /// <summary>All directives: those given, then the built-in ones.</summary>
    public NamedList<DirectiveDefinition> Directives { get; }

    /// <summary>The root type of an operation, or null if the service does not support it.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The type of that name, or null.</summary>
    public NamedType? FindType(string name) => Types.Find(name);

    /// <summary>The field of that name on a type, meta-fields included, or null.</summary>
    public FieldDefinition? FindField(NamedType type, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal) && _metaFields.Find(this, type, name) is { } metaField)
        {
            return metaField;
        }

        return (type as TypeWithFields)?.Fields.Find(name);
    }

    /// <summary>§5.5.2.3 GetPossibleTypes: the object types that a value of a type can be of.</summary>
    /// <returns>The type itself if it is an object; a union's members in their order; an interface's implementations by name.</returns>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) =>
        type is ObjectType concrete ? [concrete] : _possibleTypes.GetValueOrDefault(type.Name, []);

    /// <summary>§6.3.2 DoesFragmentTypeApply: whether values of an object type are values of <paramref name="type"/> too.</summary>
    public bool IsPossibleType(NamedType type, ObjectType concrete) =>
        type == concrete || (_possibleTypeNames.TryGetValue(type.Name, out var names) && names.Contains(concrete.Name));

    /// <summary>§3.6 IsSubType: the same type, a member of the union, or a type that implements the interface.</summary>
    public bool IsSubType(NamedType possibleSubType, NamedType superType) =>
        possibleSubType == superType
        || (superType is UnionType && possibleSubType is ObjectType member && IsPossibleType(superType, member))
        || (superType is InterfaceType && possibleSubType is TypeWithFields type && type.Interfaces.Contains(superType.Name));

    private static FrozenDictionary<string, IReadOnlyList<ObjectType>> PossibleTypesOf(NamedList<NamedType> types)
    {
        var possible = types.Where(type => type.IsAbstract).ToDictionary(type => type.Name, _ => new List<ObjectType>(), StringComparer.Ordinal);
        foreach (var union in types.OfType<UnionType>())
        {
            possible[union.Name].AddRange(union.Members.Select(types.Find).OfType<ObjectType>());
        }

        foreach (var type in types.OfType<ObjectType>().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            foreach (var name in type.Interfaces)
            {
                possible.GetValueOrDefault(name)?.Add(type);
            }
        }

        return possible.ToFrozenDictionary(pair => pair.Key, pair => (IReadOnlyList<ObjectType>)pair.Value, StringComparer.Ordinal);
    }
}
