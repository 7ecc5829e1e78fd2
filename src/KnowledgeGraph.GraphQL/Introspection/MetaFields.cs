using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>§4.1 Type Name Introspection and §4.2 Schema Introspection: fields that are selected without being defined.</summary>
public sealed class MetaFields
{
    /// <summary>The name of the field that tells the type of an object.</summary>
    public const string TypeName = "__typename";

    /// <summary>The name of the root field that tells everything about the schema.</summary>
    public const string Schema = "__schema";

    /// <summary>The name of the root field that tells everything about one type.</summary>
    public const string Type = "__type";

    private readonly FieldDefinition _typeName = new(TypeName, "String!") { Description = "The name of the type of this object." };

    private readonly FieldDefinition _schema = new(Schema, "__Schema!")
    {
        Description = "Everything that this service can be asked.",
        Resolver = context => new(context.Schema),
    };

    private readonly FieldDefinition _type = new(Type, "__Type")
    {
        Description = "One type of this service, or null if there is none of that name.",
        Arguments = [new InputValueDefinition("name", "String!")],
        Resolver = context => new(context.Schema.FindType((string)context.Arguments["name"]!)),
    };

    internal MetaFields()
    {
    }

    internal IReadOnlyList<FieldDefinition> All => [_typeName, _schema, _type];

    /// <summary>The meta-field of that name on a type, or null.</summary>
    internal FieldDefinition? Find(Schema owner, NamedType parent, string name) => name switch
    {
        TypeName when parent.IsComposite => _typeName,
        Schema when parent == owner.QueryType => _schema,
        Type when parent == owner.QueryType => _type,
        _ => null,
    };
}
