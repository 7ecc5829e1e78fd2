using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>What has arguments: a field or a directive, as messages name it.</summary>
internal sealed record ArgumentOwner(string Description, NamedList<InputValueDefinition> Arguments)
{
    public static ArgumentOwner Of(NamedType parent, FieldDefinition field) => new($"field \"{parent.Name}.{field.Name}\"", field.Arguments);

    public static ArgumentOwner Of(DirectiveDefinition directive) => new($"directive \"@{directive.Name}\"", directive.Arguments);
}
